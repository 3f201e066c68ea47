package org.walkrounds.session;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.walkrounds.mail.MailAddress;

/**
 * What somebody typed to register, as it was typed.
 *
 * @param answers to the host's questions, by the questions' ids
 * @param zone the browser's time zone; may be empty
 */
public record RegistrationForm(
        String name, String email, String school, String training, Map<String, String> answers, String zone) {

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
        MailAddress.problem(address()).ifPresent(problem -> problems.put("email", problem));
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
}
