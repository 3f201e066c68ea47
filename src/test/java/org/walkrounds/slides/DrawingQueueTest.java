package org.walkrounds.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.walkrounds.slides.Deck.State;

class DrawingQueueTest {

    @TempDir
    private Path data;

    @Test
    void pages_become_pictures_with_their_text() throws IOException {
        try (Workroom workroom = Workroom.on(data).started()) {
            Deck deck = workroom.drawn(Pdfs.slides("First things first", "Thank you"));

            assertThat(deck.problem()).isEmpty();
            assertThat(deck.pages()).isEqualTo(2);
            assertThat(workroom.decks.slides(deck))
                    .containsExactly(
                            new Slide(1, 1920, 1080, "First things first\nA line of text."),
                            new Slide(2, 1920, 1080, "Thank you\nA line of text."));
            assertThat(workroom.files()).allMatch(name -> name.endsWith(".jpg")).hasSize(4);
            Path small = workroom.folder.picture(deck.key(), 2, true).orElseThrow();
            assertThat(ImageIO.read(small.toFile()).getWidth()).isEqualTo(240);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hostile_file_fails_with_a_sentence_and_leaves_nothing(String words, Supplier<byte[]> file) {
        try (Workroom workroom = Workroom.on(data, Duration.ofSeconds(8)).started()) {
            Deck deck = workroom.drawn(file.get());

            assertThat(deck.state()).isEqualTo(State.FAILED);
            assertThat(deck.problem()).contains(words);
            assertThat(workroom.files()).isEmpty();
        }
    }

    static Stream<Arguments> hostile_file_fails_with_a_sentence_and_leaves_nothing() {
        return Stream.of(
                hostile("damaged", Pdfs::truncated),
                hostile("damaged", Pdfs::circle),
                hostile("10000 pages; slides may have 300", () -> Pdfs.empty(10_000)),
                hostile("locked with a password", Pdfs::locked),
                hostile("Page 1 of the PDF takes too long", Pdfs::endless),
                hostile("Page 1 of the PDF asks for more memory", Pdfs::greedy));
    }

    @Test
    void bomb_of_a_picture_is_refused_or_drawn_within_the_memory() {
        try (Workroom workroom = Workroom.on(data).started()) {
            Deck deck = workroom.drawn(Pdfs.bomb());

            assertThat(deck.state()).isIn(State.FAILED, State.READY);
            assertThat(workroom.drawn(Pdfs.slides("Next")).state()).isEqualTo(State.READY);
        }
    }

    @Test
    void giant_page_is_no_larger_than_a_screen() {
        try (Workroom workroom = Workroom.on(data).started()) {
            Deck deck = workroom.drawn(Pdfs.giantPage());

            assertThat(workroom.decks.slides(deck)).extracting(Slide::width).containsExactly(1920);
        }
    }

    @Test
    void drawing_that_was_killed_goes_on_with_the_page_after_the_last_one() throws IOException {
        Workroom killed = Workroom.on(data);
        Deck deck = killed.bring(Pdfs.slides("One", "Two", "Three"));
        killed.store.takeNext();
        killed.store.add(deck.key(), new Slide(1, 4, 3, "drawn before"));
        Files.writeString(killed.folder.deck(deck.key()).resolve("2.jpg"), "half a picture");

        try (Workroom workroom = new Workroom(data, killed.database, Duration.ofSeconds(40)).started()) {
            Deck drawn = workroom.await(deck, now -> now.state() == State.READY);

            assertThat(workroom.decks.slides(drawn))
                    .extracting(Slide::text)
                    .containsExactly("drawn before", "Two\nA line of text.", "Three\nA line of text.");
            Path second = workroom.folder.picture(deck.key(), 2, false).orElseThrow();
            assertThat(ImageIO.read(second.toFile())).isNotNull();
        }
    }

    @Test
    void stop_in_the_middle_ends_the_process_and_the_next_start_goes_on() {
        Workroom stopped = Workroom.on(data).started();
        Deck deck = stopped.bring(Pdfs.empty(90));
        stopped.await(deck, now -> now.drawn() > 0);

        stopped.close();

        Deck left = stopped.store.find(deck.key()).orElseThrow();
        assertThat(left.state()).isEqualTo(State.QUEUED);
        assertThat(left.drawn()).isLessThan(90);
        assertThat(ProcessHandle.current().children().flatMap(child -> child.info().commandLine().stream()))
                .noneMatch(command -> command.contains(data.toString()));
        try (Workroom workroom = new Workroom(data, stopped.database, Duration.ofSeconds(40)).started()) {
            assertThat(workroom.await(deck, now -> now.state() == State.READY).drawn())
                    .isEqualTo(90);
        }
    }

    @Test
    void deck_deleted_while_it_is_drawn_leaves_nothing() {
        try (Workroom workroom = Workroom.on(data).started()) {
            Deck deck = workroom.bring(Pdfs.empty(90));
            workroom.decks.delete(workroom.await(deck, now -> now.drawn() > 0));

            Deck next = workroom.drawn(Pdfs.slides("Next"));

            assertThat(workroom.files()).hasSize(2).allMatch(name -> name.startsWith(next.key()));
            assertThat(workroom.decks.list(Workroom.SESSION)).containsExactly(next);
        }
    }

    private static Arguments hostile(String words, Supplier<byte[]> file) {
        return Arguments.of(words, file);
    }
}
