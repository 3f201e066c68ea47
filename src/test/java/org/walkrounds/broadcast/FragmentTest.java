package org.walkrounds.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.walkrounds.mp4.UnusableMediaException;

class FragmentTest {

    private static final SampleTake TAKE = SampleTake.FULL;
    private static final Opening OPENING = Opening.parse(TAKE.opening());

    @Test
    void opening_tells_what_players_must_know() {
        assertThat(OPENING.hasVideo()).isTrue();
        assertThat(OPENING.codecs()).isEqualTo("avc1.42c015,opus");
        assertThat(OPENING.leading().width()).isEqualTo(320);
        assertThat(OPENING.leading().height()).isEqualTo(180);
        assertThat(Opening.parse(SampleTake.SOUND.opening()).codecs()).isEqualTo("opus");
    }

    @Test
    void pieces_follow_each_other() {
        Duration at = Duration.ZERO;
        for (byte[] bytes : TAKE.pieces()) {
            Fragment fragment = Fragment.parse(bytes, OPENING);
            // Recorders guess how long the last frame of a piece stands: half a frame more or less.
            assertThat(fragment.start().toMillis()).isCloseTo(at.toMillis(), within(60L));
            assertThat(fragment.length()).isBetween(Duration.ofMillis(200), Duration.ofMillis(1_500));
            at = fragment.start().plus(fragment.length());
        }
        assertThat(at).isBetween(Duration.ofMillis(4_000), Duration.ofMillis(5_500));
    }

    @Test
    void sound_alone_is_measured_by_the_sound() {
        Opening opening = Opening.parse(SampleTake.SOUND.opening());

        assertThat(Fragment.parse(SampleTake.SOUND.piece(2), opening).length())
                .isBetween(Duration.ofMillis(100), Duration.ofMillis(600));
    }

    @Test
    void piece_that_begins_within_a_movement_is_refused() {
        byte[] piece = TAKE.piece(2);
        // The first sample of the picture says that it needs others.
        set(piece, find(piece, "trun", 0) + 16, 0x01010000);

        assertRefused(piece, "cannot be shown by itself");
    }

    @Test
    void piece_whose_samples_lie_outside_of_it_is_refused() {
        byte[] piece = TAKE.piece(1);
        set(piece, find(piece, "trun", 0) + 12, piece.length);

        assertRefused(piece, "points outside of itself");
    }

    @Test
    void piece_of_another_track_is_refused() {
        byte[] piece = TAKE.piece(1);
        set(piece, find(piece, "tfhd", 0) + 8, 7);

        assertRefused(piece, "a track that the take did not begin with");
    }

    @Test
    void take_of_another_codec_is_refused() {
        byte[] opening = TAKE.opening().clone();
        System.arraycopy("vp09".getBytes(StandardCharsets.US_ASCII), 0, opening, find(opening, "avc1", 40), 4);

        assertThatThrownBy(() -> Opening.parse(opening)).hasMessageContaining("not “vp09”");
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() {
        assertRefused(new byte[Fragment.LARGEST + 1], "too large");
        assertThatThrownBy(() -> Opening.parse(new byte[Opening.LARGEST + 1])).hasMessageContaining("too long");
    }

    @Test
    void damaged_media_is_refused_and_never_anything_worse() {
        Random random = new Random(12);
        for (int cut = 0; cut < TAKE.opening().length; cut++) {
            byte[] shorter = Arrays.copyOf(TAKE.opening(), cut);
            assertThatExceptionOfType(UnusableMediaException.class).isThrownBy(() -> Opening.parse(shorter));
        }
        byte[] whole = TAKE.piece(1);
        int header = ByteBuffer.wrap(whole).getInt(0);
        for (int cut = 0; cut < header + 8; cut++) {
            byte[] shorter = Arrays.copyOf(whole, cut);
            assertThatExceptionOfType(UnusableMediaException.class).isThrownBy(() -> Fragment.parse(shorter, OPENING));
        }
        for (int i = 0; i < 20_000; i++) {
            assertHarmless(damaged(TAKE.opening(), random, TAKE.opening().length), Opening::parse);
            assertHarmless(damaged(whole, random, header + 8), bytes -> Fragment.parse(bytes, OPENING));
        }
    }

    private static void assertHarmless(byte[] media, Consumer<byte[]> parser) {
        try {
            parser.accept(media);
        } catch (UnusableMediaException refused) {
            assertThat(refused.getMessage()).isNotEmpty();
        }
    }

    private static byte[] damaged(byte[] media, Random random, int within) {
        byte[] copy = media.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            copy[random.nextInt(within)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static void assertRefused(byte[] piece, String why) {
        assertThatExceptionOfType(UnusableMediaException.class)
                .isThrownBy(() -> Fragment.parse(piece, OPENING))
                .withMessageContaining(why);
    }

    /** Where the letters of a box's type begin. */
    private static int find(byte[] media, String type, int from) {
        int at = new String(media, StandardCharsets.ISO_8859_1).indexOf(type, from);
        assertThat(at).isPositive();
        return at;
    }

    private static void set(byte[] media, int at, int value) {
        ByteBuffer.wrap(media).putInt(at, value);
    }
}
