package org.walkrounds.session;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody typed to register, as it was typed.
 *
 * @param answers to the host's questions, by the questions' ids
 * @param zone the browser's time zone; may be empty
 */
public record RegistrationForm(
        String name, String email, String school, String training, Map<String, String> answers, String zone) {

    private static final int MAX_EMAIL = 254;

    public static RegistrationForm empty() {
        return new RegistrationForm("", "", "", "", Map.of(), "");
    }

    /** What is wrong, and how to right it, by the names of the fields; answers under {@code answer-} and their id. */
    public Map<String, String> problems(InfoSession session) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isBlank()) {
            problems.put("name", "Write your name; only hosts see it.");
        }
        problem(problems, "name", name, 120);
        String address = emailProblem(email.strip());
        if (!address.isEmpty()) {
            problems.put("email", address);
        }
        problem(problems, "school", school, 200);
        problem(problems, "training", training, 60);
        for (RegistrationQuestion question : session.details().questions()) {
            String answer = answers.getOrDefault(question.id(), "");
            String problem = answer.length() > RegistrationQuestion.MAX_ANSWER
                    ? "Shorten this to 1,000 characters."
                    : question.problem(answer);
            if (!problem.isEmpty()) {
                problems.put("answer-" + question.id(), problem);
            }
        }
        return problems;
    }

    String address() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** The answers to the questions that the host asks, and no others. */
    Map<String, String> kept(InfoSession session) {
        Map<String, String> kept = new HashMap<>();
        for (RegistrationQuestion question : session.details().questions()) {
            String answer =
                    Texts.paragraph("answer", answers.getOrDefault(question.id(), ""), RegistrationQuestion.MAX_ANSWER);
            if (!answer.isEmpty()) {
                kept.put(question.id(), answer);
            }
        }
        return kept;
    }

    /** The browser's zone, or the host's where the browser's is not known. */
    ZoneId zoneOr(ZoneId host) {
        try {
            return zone.isEmpty() ? host : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            return host;
        }
    }

    private static void problem(Map<String, String> problems, String field, String text, int most) {
        if (text.length() > most) {
            problems.putIfAbsent(field, "Shorten this to %d characters.".formatted(most));
        }
    }

    private static String emailProblem(String address) {
        int at = address.indexOf('@');
        if (address.isEmpty()) {
            return "Write your e-mail address; the link to the room goes there.";
        }
        if (address.length() > MAX_EMAIL) {
            return "An e-mail address has at most 254 characters.";
        }
        if (at < 1 || at != address.lastIndexOf('@')) {
            return "An e-mail address has one @, with a name before it.";
        }
        if (!address.substring(at + 1).matches("[^.@\\s]+(\\.[^.@\\s]+)+")) {
            return "The part after @ needs a dot, as in university.edu.";
        }
        if (!address.matches("[^\\s\\p{Cntrl}<>()\\[\\],;:\\\\\"]+")) {
            return "Remove the spaces and signs that an address does not have.";
        }
        return "";
    }
}
