package org.walkrounds.insight;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;

/**
 * Adds up what visitors look at. Sums gather in memory and go into the database twice a minute; a crash loses half a
 * minute of them, which nobody was promised.
 */
@Service
class Looks {

    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

    /** Reports that are counted between two writes; a flood of made-up ones moves the sums no further. */
    private static final int MOST_REPORTS = 5_000;

    private final LookStore store;
    private final Clock clock;
    private final Map<Sum, Long> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger reports = new AtomicInteger();

    Looks(LookStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Counts what a visitor saw; scenes and points that the tour does not have are left out. */
    void count(List<Glimpse> glimpses, TourDocument tour) {
        if (reports.incrementAndGet() > MOST_REPORTS) {
            return;
        }
        glimpses.forEach(glimpse -> tour.scene(glimpse.scene()).ifPresent(scene -> count(glimpse, scene)));
    }

    private void count(Glimpse glimpse, Scene scene) {
        if (glimpse.entered()) {
            add(scene, Sum.VISIT, 1);
        }
        glimpse.points().stream()
                .filter(id -> scene.hotspot(id).isPresent())
                .forEach(id -> add(scene, Sum.POINT + id, 1));
        glimpse.looks().forEach(look -> add(scene, Sum.CELL + look.cell(), look.seconds()));
    }

    private void add(Scene scene, String what, long amount) {
        waiting.merge(new Sum(scene.id(), what, 0), amount, Long::sum);
    }

    @Scheduled(fixedDelayString = "PT30S")
    @PreDestroy
    void write() {
        reports.set(0);
        LocalDate today = LocalDate.now(clock);
        for (Sum key : Set.copyOf(waiting.keySet())) {
            Long amount = waiting.remove(key);
            if (amount != null) {
                write(today, key, amount);
            }
        }
    }

    private void write(LocalDate today, Sum key, long amount) {
        try {
            store.add(today, new Sum(key.scene(), key.what(), amount));
        } catch (DataAccessException away) {
            LOG.warn("What visitors looked at waits for the database: {}", away.getMessage());
            waiting.merge(key, amount, Long::sum);
        }
    }

    /** The sums of the last days, today included. */
    List<Sum> ofLastDays(int days) {
        write();
        return store.since(LocalDate.now(clock).minusDays(days - 1L));
    }
}
