package org.walkrounds.session;

/**
 * A question and its answer in the words of the program, for the session's page.
 *
 * @param question the number of the question in the room's log; tells the entry from the others
 * @param topic under what it stands; may be empty
 * @param text the question; may be empty in a draft
 * @param answer the answer; may be empty in a draft
 * @param included whether it is to be published
 */
public record SummaryEntry(long question, String topic, String text, String answer, boolean included) {

    public static final int MAX_TOPIC = 80;
    public static final int MAX_TEXT = 1_000;
    public static final int MAX_ANSWER = 5_000;

    public SummaryEntry {
        topic = Texts.line("topic", topic, MAX_TOPIC);
        text = Texts.paragraph("question", text, MAX_TEXT);
        answer = Texts.paragraph("answer", answer, MAX_ANSWER);
    }
}
