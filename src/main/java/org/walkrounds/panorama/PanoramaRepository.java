package org.walkrounds.panorama;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walkrounds.panorama.Panorama.State;

/** The panoramas' rows. What a method leaves behind when it is broken off is sound, so none needs a transaction. */
@Repository
class PanoramaRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    PanoramaRepository(JdbcClient jdbc, ObjectProvider<Clock> clock) {
        this.jdbc = jdbc;
        this.clock = clock.getIfUnique(Clock::systemUTC);
    }

    Optional<Panorama> find(String id) {
        return jdbc.sql("select * from panorama where id = :id")
                .param("id", id)
                .query(PanoramaRepository::panorama)
                .optional();
    }

    /** The newest first. */
    List<Panorama> list() {
        return jdbc.sql("select * from panorama order by submitted desc, id")
                .query(PanoramaRepository::panorama)
                .list();
    }

    Optional<Crop> crop(String id) {
        return jdbc.sql("select * from panorama where id = :id")
                .param("id", id)
                .query((row, number) -> new Crop(
                        row.getInt("full_width"),
                        row.getInt("full_height"),
                        row.getInt("crop_left"),
                        row.getInt("crop_top"),
                        row.getInt("crop_width"),
                        row.getInt("crop_height")))
                .optional();
    }

    /** Adds a panorama at the end of the queue; one that is there already stays as it is. */
    void add(Master master, String name) {
        if (find(master.id()).isPresent()) {
            return;
        }
        try {
            insert(master, name);
        } catch (DuplicateKeyException sameMoment) {
            // Someone else has added the same picture meanwhile, which is just as well.
        }
    }

    private void insert(Master master, String name) {
        Crop crop = master.crop();
        jdbc.sql("""
                        insert into panorama (id, name, state, problem, queue_order, submitted, full_width, full_height,
                            crop_left, crop_top, crop_width, crop_height, heading, pitch, roll)
                        values (:id, :name, 'QUEUED', '', (select coalesce(max(p.queue_order), 0) + 1 from panorama p),
                            :submitted, :fullWidth, :fullHeight, :left, :top, :width, :height, :heading, :pitch, :roll)""")
                .param("id", master.id())
                .param("name", name)
                .param("submitted", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("fullWidth", crop.fullWidth())
                .param("fullHeight", crop.fullHeight())
                .param("left", crop.left())
                .param("top", crop.top())
                .param("width", crop.width())
                .param("height", crop.height())
                .param("heading", master.heading().orElse(null), Types.DOUBLE)
                .param("pitch", master.pitch())
                .param("roll", master.roll())
                .update();
    }

    void moveToFront(String id) {
        jdbc.sql("""
                        update panorama set queue_order = (select min(p.queue_order) - 1 from panorama p)
                        where id = :id and state = 'QUEUED'""").param("id", id).update();
    }

    /** The id of the one whose turn it is, marked as being tiled. */
    Optional<String> takeNext() {
        Optional<String> next = jdbc.sql(
                        "select id from panorama where state = 'QUEUED' order by queue_order, id fetch first 1 rows only")
                .query(String.class)
                .optional();
        return next.filter(id -> move(id, State.QUEUED, State.TILING));
    }

    /** Changes the state if it is the expected one; tells whether it was. */
    boolean move(String id, State from, State to) {
        return jdbc.sql("update panorama set state = :to, problem = '' where id = :id and state = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Puts those back into the queue whose tiling a sudden end has broken off. */
    void requeueTiling() {
        jdbc.sql("update panorama set state = 'QUEUED' where state = 'TILING'").update();
    }

    void ready(String id, TilePyramid pyramid) {
        jdbc.sql("""
                        update panorama set state = 'READY', problem = '', tile_size = :tileSize, face_sizes = :faceSizes
                        where id = :id and state = 'TILING'""")
                .param("id", id)
                .param("tileSize", pyramid.tileSize())
                .param(
                        "faceSizes",
                        pyramid.faceSizes().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .update();
    }

    void failed(String id, String problem) {
        jdbc.sql("update panorama set state = 'FAILED', problem = :problem where id = :id and state = 'TILING'")
                .param("id", id)
                .param("problem", problem)
                .update();
    }

    /** Notes that a panorama stands in another one's place. */
    void replace(String id, String successor) {
        jdbc.sql("delete from panorama_successor where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("insert into panorama_successor (id, successor) values (:id, :successor)")
                .param("id", id)
                .param("successor", successor)
                .update();
    }

    Optional<String> successor(String id) {
        return jdbc.sql("select successor from panorama_successor where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Ids of those that are there although others stand in their place. */
    List<String> replaced() {
        return jdbc.sql("select p.id from panorama p join panorama_successor s on s.id = p.id order by p.id")
                .query(String.class)
                .list();
    }

    void delete(String id) {
        jdbc.sql("delete from panorama where id = :id").param("id", id).update();
    }

    private static Panorama panorama(ResultSet row, int number) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        Double heading = row.getObject("heading", Double.class);
        String faceSizes = row.getString("face_sizes");
        return new Panorama(
                row.getString("id"),
                row.getString("name"),
                row.getInt("full_width"),
                state,
                state == State.READY ? 100 : 0,
                row.getString("problem"),
                Optional.ofNullable(heading),
                row.getDouble("pitch"),
                row.getDouble("roll"),
                faceSizes == null || state != State.READY
                        ? Optional.empty()
                        : Optional.of(new TilePyramid(
                                row.getInt("tile_size"),
                                Arrays.stream(faceSizes.split(","))
                                        .map(Integer::valueOf)
                                        .toList())));
    }
}
