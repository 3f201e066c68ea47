package org.walkrounds.session;

import java.util.List;

/**
 * What a host asks at registration.
 *
 * @param id tells it from the others; answers are kept under it
 * @param kind how it is answered
 * @param text the question, or what one agrees to
 * @param choices the answers to choose from; empty unless it is a choice
 * @param required whether one must answer
 */
public record RegistrationQuestion(String id, Kind kind, String text, List<String> choices, boolean required) {

    /** How a question is answered. */
    public enum Kind {
        TEXT,
        CHOICE,
        CONSENT
    }

    /** How long an answer may be. */
    public static final int MAX_ANSWER = 1000;

    public RegistrationQuestion {
        text = Texts.line("question", text, 300);
        choices = choices.stream()
                .map(choice -> Texts.line("choice", choice, 120))
                .filter(choice -> !choice.isEmpty())
                .distinct()
                .toList();
        if (text.isEmpty()) {
            throw new InvalidSessionException("Each question needs its words.");
        }
        if (!id.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("Not the id of a question: " + id);
        }
        if (kind == Kind.CHOICE && choices.size() < 2) {
            throw new InvalidSessionException("“" + text + "” needs at least two choices.");
        }
    }

    /** What is wrong with an answer, and how to right it; empty when nothing is. */
    public String problem(String answer) {
        return switch (kind) {
            case CONSENT -> required && !"yes".equals(answer) ? "Tick this to register." : "";
            case CHOICE -> {
                if (answer.isEmpty()) {
                    yield required ? "Choose one." : "";
                }
                yield choices.contains(answer) ? "" : "Choose one of the answers shown.";
            }
            case TEXT -> required && answer.isBlank() ? "Answer in a word or a sentence." : "";
        };
    }
}
