package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walkrounds.room.RoomServer.SLUG;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.walkrounds.testing.Database;
import tools.jackson.databind.JsonNode;

/** Two nodes on one PostgreSQL and one Redis. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterTest {

    @TempDir
    private static Path folder;

    private RedisServer redis;
    private RoomProcess one;
    private RoomProcess two;

    @BeforeAll
    void startNodes() throws SQLException {
        DataSource database = Database.POSTGRESQL.create();
        PGSimpleDataSource postgres = database.unwrap(PGSimpleDataSource.class);
        redis = new RedisServer();
        String[] properties = {
            "--spring.datasource.url=" + postgres.getUrl(),
            "--spring.datasource.username=" + postgres.getUser(),
            "--spring.data.redis.host=127.0.0.1",
            "--spring.data.redis.port=" + redis.port()
        };
        one = new RoomProcess(folder, properties);
        two = new RoomProcess(folder, properties);
    }

    @AfterAll
    void stopNodes() {
        one.close();
        two.close();
        redis.close();
    }

    @Test
    void people_on_different_nodes_are_in_one_room() {
        try (LiveClient ann = LiveClient.join(one.port(), SLUG, "host-Ann");
                LiveClient ben = LiveClient.join(two.port(), SLUG, "host-Ben")) {
            ann.await("welcome");
            ben.await("welcome");
            ann.post("one");
            ben.post("two");
            ann.post("three");
            long last = ben.post("four");

            assertThat(ann.awaitNumber(last).texts()).containsExactlyInAnyOrder("one", "two", "three", "four");
            assertThat(ben.awaitNumber(last).numbers()).isEqualTo(ann.numbers());
            assertThat(ann.gaps()).isEmpty();
            assertThat(ben.gaps()).isEmpty();
            ann.await(frame -> frame.path("people").asInt(0) == 2);
        }
    }

    @Test
    void newer_place_on_one_node_ends_the_older_one_on_the_other() {
        try (LiveClient older = LiveClient.join(one.port(), SLUG, "attendee-Cleo")) {
            older.await("welcome");
            try (LiveClient newer = LiveClient.join(two.port(), SLUG, "attendee-Cleo")) {
                newer.await("welcome");

                assertThat(older.await("moved").path("t").asString()).isEqualTo("moved");
            }
        }
    }

    @Test
    void what_is_pointed_at_and_typed_on_one_node_is_seen_on_the_other() {
        try (LiveClient host = LiveClient.join(one.port(), SLUG, "host-Hanna");
                LiveClient dan = LiveClient.join(two.port(), SLUG, "attendee-Dan")) {
            host.await("welcome");
            dan.await("welcome");

            host.say("{\"t\":\"point\",\"x\":0.25,\"y\":0.5}");
            JsonNode point = dan.await("point");
            assertThat(point.path("x").asDouble()).isEqualTo(0.25);
            assertThat(point.path("name").asString()).isEqualTo("Hanna");

            host.say("{\"t\":\"caption\",\"text\":\"Good evening\",\"speaker\":\"Hanna\"}");
            assertThat(dan.await("caption").path("text").asString()).isEqualTo("Good evening");
        }
    }

    @Test
    void what_a_leader_shows_on_one_node_is_seen_on_the_other() {
        try (LiveClient host = LiveClient.join(one.port(), SLUG, "host-Lea");
                LiveClient dan = LiveClient.join(two.port(), SLUG, "attendee-Dan")) {
            host.await("welcome");
            dan.await("welcome");
            host.send("stage.show", "{\"kind\":\"tour\",\"address\":\"suite\"}");
            host.awaitEvent("stage.show");

            host.say("{\"t\":\"pose\",\"ms\":0,\"scene\":\"suite\",\"yaw\":12,\"fov\":80}");

            assertThat(dan.await("pose").path("yaw").asDouble()).isEqualTo(12);
        }
    }

    @Test
    void those_of_a_node_that_died_go_on_at_another() {
        try (LiveClient host = LiveClient.join(two.port(), SLUG, "host-Hugo");
                LiveClient ann = LiveClient.join(one.port(), SLUG, "attendee-Ann")) {
            host.await("welcome");
            ann.await("welcome");
            long seen = host.post("before");
            ann.awaitNumber(seen);

            one.kill();
            long last = host.post("after");

            try (LiveClient again = LiveClient.resume(two.port(), SLUG, "attendee-Ann", ann.last())) {
                assertThat(again.await("welcome").path("resumed").asBoolean()).isTrue();
                assertThat(again.awaitNumber(last).texts()).containsExactly("after");
                assertThat(again.gaps()).isEmpty();
            }
            one.start();
        }
    }
}
