package org.walkrounds.room.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.walkrounds.room.RoomReport.AskedQuestion;
import org.walkrounds.room.RoomReport.Fate;
import org.walkrounds.room.studio.SummaryDraft.Merged;
import org.walkrounds.session.SummaryEntry;

class SummaryDraftTest {

    private static AskedQuestion question(long number, Fate fate, String answer) {
        return new AskedQuestion(number, Instant.EPOCH, "Ann", "Question " + number, 1, fate, answer, "Mia");
    }

    private static SummaryEntry entry(long number, String topic, String answer) {
        return new SummaryEntry(number, topic, "Question " + number, answer, true);
    }

    private static Merged plain(SummaryEntry entry) {
        return new Merged(entry, Optional.empty());
    }

    @Test
    void answered_question_comes_with_its_written_answer_and_without_who_asked() {
        List<SummaryEntry> draft =
                SummaryDraft.of(List.of(), List.of(question(3, Fate.WRITTEN, "Four."), question(5, Fate.LIVE, "")));

        assertThat(draft)
                .containsExactly(
                        new SummaryEntry(3, "", "Question 3", "Four.", true),
                        new SummaryEntry(5, "", "Question 5", "", false));
        assertThat(draft.toString()).doesNotContain("Ann");
    }

    @Test
    void what_was_saved_stays_and_what_was_answered_since_comes_with_it() {
        SummaryEntry own = entry(3, "Call", "My words.");
        SummaryEntry open = new SummaryEntry(5, "", "Reworded", "", false);

        assertThat(SummaryDraft.of(
                        List.of(own, open),
                        List.of(
                                question(3, Fate.WRITTEN, "Four."),
                                question(5, Fate.WRITTEN, "Late."),
                                question(7, Fate.LIVE, ""))))
                .containsExactly(
                        own,
                        new SummaryEntry(5, "", "Reworded", "Late.", false),
                        new SummaryEntry(7, "", "Question 7", "", false));
    }

    @Test
    void work_of_two_people_on_different_questions_is_put_together() {
        SummaryEntry first = entry(1, "", "One.");
        SummaryEntry second = entry(2, "", "Two.");
        SummaryEntry mine = entry(1, "", "One, by me.");
        SummaryEntry theirs = entry(2, "Call", "Two.");
        SummaryEntry added = entry(9, "", "Nine.");

        assertThat(SummaryDraft.merge(List.of(first, second), List.of(mine, second), List.of(first, theirs, added)))
                .containsExactly(plain(mine), plain(theirs), plain(added));
    }

    @Test
    void where_both_changed_a_question_ones_own_words_stay_and_the_others_come_with_them() {
        SummaryEntry before = entry(1, "", "One.");
        SummaryEntry mine = entry(1, "", "By me.");
        SummaryEntry theirs = entry(1, "", "By them.");

        assertThat(SummaryDraft.merge(List.of(before), List.of(mine), List.of(theirs)))
                .containsExactly(new Merged(mine, Optional.of(theirs)));
        assertThat(SummaryDraft.merge(List.of(before), List.of(mine), List.of(mine)))
                .containsExactly(plain(mine));
        assertThat(SummaryDraft.merge(List.of(before), List.of(mine), List.of()))
                .containsExactly(plain(mine));
    }
}
