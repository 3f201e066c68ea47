package org.walkrounds.brochure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final Sources SOURCES = Specimen.sources();

    private final Brochures brochures = Specimen.brochures();

    @Test
    void fifty_readers_at_once_all_get_the_same_brochure() throws Exception {
        List<Brochure> all = atOnce(50, number -> brochures.render(Specimen.of("nursing")));

        assertThat(all).hasSize(50).containsOnly(all.getFirst());
    }

    @Test
    void fifty_readers_with_names_of_their_own_all_get_theirs() throws Exception {
        List<Brochure> all = atOnce(
                50,
                number -> brochures.render(new BrochureRequest(
                        List.of("nursing"), "Reader number " + number, Paper.LETTER, BrochureRequest.BOSTON)));

        assertThat(all.stream().map(Brochure::etag).distinct()).hasSize(50);
        assertThat(Specimen.text(all.get(31))).contains("Reader number 31");
    }

    @Test
    void no_more_brochures_are_made_at_once_than_there_are_processors() throws Exception {
        Shelf shelf = new Shelf();
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        atOnce(
                20,
                number -> shelf.take(key("Reader " + number), () -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    Brochure brochure = brochures.render(Specimen.of("people"));
                    running.decrementAndGet();
                    return brochure;
                }));

        assertThat(most.get()).isBetween(1, Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4));
    }

    @Test
    void a_brochure_without_a_name_is_kept_and_one_with_a_name_is_not() {
        Shelf shelf = new Shelf();
        AtomicInteger made = new AtomicInteger();

        for (int turn = 0; turn < 3; turn++) {
            shelf.take(key(""), () -> counted(made));
            shelf.take(key("A reader"), () -> counted(made));
        }

        assertThat(made).hasValue(1 + 3);
    }

    @Test
    void equal_requests_on_one_day_give_equal_files_even_without_the_shelf() {
        Brochure one = brochures.render(Specimen.named("A reader"));
        Brochure other = Specimen.brochures().render(Specimen.named("A reader"));

        assertThat(other).isNotSameAs(one);
        assertThat(other.etag()).isEqualTo(one.etag());
    }

    private static Brochure counted(AtomicInteger made) {
        made.incrementAndGet();
        return new Brochure(new byte[] {1}, "brochure.pdf", 1, List.of());
    }

    private static Shelf.Key key(String recipient) {
        return new Shelf.Key(SOURCES, Specimen.named(recipient), LocalDate.of(2026, 11, 24));
    }

    private interface Order {
        Brochure place(int number) throws Exception;
    }

    private static List<Brochure> atOnce(int readers, Order order) throws Exception {
        try (ExecutorService crowd = Executors.newFixedThreadPool(readers)) {
            List<Callable<Brochure>> orders = IntStream.range(0, readers)
                    .<Callable<Brochure>>mapToObj(number -> () -> order.place(number))
                    .toList();
            List<Future<Brochure>> answers = crowd.invokeAll(orders);
            List<Brochure> brochures = new ArrayList<>();
            for (Future<Brochure> answer : answers) {
                brochures.add(answer.get());
            }
            return brochures;
        }
    }
}
