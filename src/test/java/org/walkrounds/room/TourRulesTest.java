package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.walkrounds.room.People.ANN;
import static org.walkrounds.room.People.HOST;
import static org.walkrounds.room.People.MODERATOR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.walkrounds.room.RefusedException.Code;
import org.walkrounds.room.TourEvent.Lead;
import org.walkrounds.room.TourEvent.Look;
import org.walkrounds.room.TourEvent.Path;
import org.walkrounds.room.TourEvent.Pose;
import org.walkrounds.room.TourEvent.Spot;

class TourRulesTest {

    private static final StageEvent.Show TOUR = new StageEvent.Show("tour", "suite", "The suite");
    private static final Lead MYSELF = new Lead("", "");

    private final Rehearsal room = Rehearsal.live();

    static Pose pose(double yaw) {
        return new Pose(1_000, "suite", yaw, -4, 90, "", Optional.empty());
    }

    @Test
    void who_puts_the_tour_on_the_stage_leads_it() {
        room.does(HOST, TOUR);
        room.does(HOST, pose(12));

        assertThat(room.state().lead()).contains(new Lead(HOST.id(), HOST.name()));
        assertThat(room.state().pose()).contains(pose(12));
    }

    @Test
    void second_leader_is_refused_until_the_lead_is_taken() {
        room.does(HOST, TOUR);
        refuses(Code.FORBIDDEN, MODERATOR, pose(1));
        refuses(Code.FORBIDDEN, MODERATOR, new Look("suite", 0, 0));

        room.does(MODERATOR, MYSELF);

        room.does(MODERATOR, pose(1));
        refuses(Code.FORBIDDEN, HOST, pose(2));
    }

    @Test
    void lead_is_handed_to_somebody_else() {
        room.does(HOST, TOUR);
        room.does(HOST, new Lead(MODERATOR.id(), MODERATOR.name()));

        assertThat(room.state().lead()).contains(new Lead(MODERATOR.id(), MODERATOR.name()));
        assertThat(room.again().lead()).isEqualTo(room.state().lead());
    }

    @Test
    void lead_ends_with_the_tour_and_outlives_another_scene() {
        room.does(HOST, TOUR);
        room.does(MODERATOR, MYSELF);
        room.does(HOST, new StageEvent.Show("tour", "office", "The office"));
        assertThat(room.state().lead()).contains(new Lead(MODERATOR.id(), MODERATOR.name()));

        room.does(HOST, StageEvent.Show.NOTHING);

        assertThat(room.state().lead()).isEmpty();
        refuses(Code.CLOSED, MODERATOR, pose(1));
        refuses(Code.CLOSED, HOST, MYSELF);
    }

    static Stream<RoomEvent> attendee_leads_nothing() {
        return Stream.of(MYSELF, pose(1), new Look("suite", 0, 0), new Path("suite", List.of()));
    }

    @ParameterizedTest
    @MethodSource
    void attendee_leads_nothing(RoomEvent wish) {
        room.does(HOST, TOUR);

        refuses(Code.FORBIDDEN, ANN, wish);
    }

    static Stream<RoomEvent> view_that_nobody_can_have_is_refused() {
        Optional<Spot> none = Optional.empty();
        return Stream.of(
                pose(181),
                pose(Double.NaN),
                new Pose(1, "suite", 0, 91, 90, "", none),
                new Pose(1, "suite", 0, 0, 0, "", none),
                new Pose(1, "suite", 0, 0, 141, "", none),
                new Pose(-1, "suite", 0, 0, 90, "", none),
                new Pose(1, "", 0, 0, 90, "", none),
                new Pose(1, "x".repeat(101), 0, 0, 90, "", none),
                new Pose(1, "<b>", 0, 0, 90, "", none),
                new Pose(1, "suite", 0, 0, 90, "a b", none),
                new Pose(1, "suite", 0, 0, 90, "", Optional.of(new Spot(0, -91))),
                new Look("suite", 200, 0));
    }

    @ParameterizedTest
    @MethodSource
    void view_that_nobody_can_have_is_refused(RoomEvent wish) {
        room.does(HOST, TOUR);

        refuses(Code.MALFORMED, HOST, wish);
    }

    @Test
    void way_between_two_rests_is_kept_for_the_replay_alone() {
        Path way = new Path("suite", List.of(List.of(-500.0, 1.0, 2.0, 90.0)));
        room.does(HOST, TOUR);
        refuses(Code.FORBIDDEN, HOST, way);
        room.does(Person.HOUSE, way);

        assertThat(room.shown(Audience.STAFF)).isEmpty();
        assertThat(room.shown(Audience.ATTENDEES)).isEmpty();
        assertThat(EventJson.read("tour.path", EventJson.payload(way))).isEqualTo(way);
    }

    @Test
    void rest_is_shown_to_all_with_all_that_it_says() {
        Pose rest = new Pose(1_000, "suite", 12.5, -4, 90, "table", Optional.of(new Spot(1, 2)));
        room.does(HOST, TOUR);
        room.does(HOST, rest);

        assertThat(room.shown(Audience.ATTENDEES))
                .singleElement()
                .asString()
                .contains("tour.rest", "\"open\":\"table\"", "\"point\":{\"yaw\":1.0,\"pitch\":2.0}");
        assertThat(room.again().pose()).contains(rest);
    }

    private void refuses(Code code, Person by, RoomEvent wish) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> room.does(by, wish))
                .extracting(RefusedException::code)
                .isEqualTo(code);
    }
}
