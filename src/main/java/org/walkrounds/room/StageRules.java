package org.walkrounds.room;

import java.util.List;
import org.walkrounds.room.StageEvent.Settings;

/** The rules of the stage and of the room's settings. */
final class StageRules {

    private static final int ADDRESS = 1_000;
    private static final int LINE = 500;
    private static final int NOTE = 5_000;
    private static final int SLOWEST = 300;
    private static final int WORDS = 200;

    private StageRules() {}

    static RoomEvent decide(Person by, StageEvent wish) {
        RoomRules.require(by, RoomRole.MODERATOR);
        return switch (wish) {
            case StageEvent.Show show -> {
                RoomRules.require(by, RoomRole.HOST);
                if (!StageEvent.Show.KINDS.contains(show.kind())) {
                    throw RefusedException.malformed("The stage cannot show “" + show.kind() + "”.");
                }
                yield new StageEvent.Show(
                        show.kind(),
                        CleanText.optional("address", show.address(), ADDRESS),
                        CleanText.optional("title", show.title(), LINE));
            }
            case StageEvent.Announce announce -> {
                RoomRules.require(by, RoomRole.HOST);
                yield new StageEvent.Announce(CleanText.optional("announcement", announce.text(), LINE));
            }
            case Settings settings -> {
                if (settings.slowSeconds() < 0 || settings.slowSeconds() > SLOWEST) {
                    throw RefusedException.malformed("Slow mode takes up to 300 s.");
                }
                yield settings;
            }
            case StageEvent.Words words -> {
                if (words.words().size() > WORDS) {
                    throw RefusedException.malformed("The filter takes up to 200 words.");
                }
                List<String> clean = words.words().stream()
                        .map(word -> CleanText.required("word", word, 60))
                        .distinct()
                        .toList();
                yield new StageEvent.Words(clean);
            }
            case StageEvent.Note note -> new StageEvent.Note(CleanText.optional("note", note.text(), NOTE));
            case StageEvent.Caption caption ->
                new StageEvent.Caption(
                        CleanText.required("line", caption.text(), LINE),
                        CleanText.optional("speaker", caption.speaker(), 120));
            case StageEvent.Ready ready -> {
                RoomRules.require(by, RoomRole.HOST);
                yield ready;
            }
            case StageEvent.Air air -> throw RoomRules.forbidden("The broadcast alone says that.");
            case StageEvent.Reactions reactions -> throw RoomRules.forbidden("The room itself notes that.");
        };
    }
}
