package org.walkrounds.room;

import java.util.List;
import java.util.Optional;

/** What is said of the tour that somebody leads on the stage. All angles are in degrees. */
sealed interface TourEvent extends RoomEvent {

    /**
     * Somebody leads from now on.
     *
     * @param person one of the staff; empty for who says it
     * @param name what that person is called
     */
    record Lead(String person, String name) implements TourEvent {}

    /**
     * Where the leader looks. As an event it is a rest: the view stands still, a scene was entered or a point opened.
     *
     * @param ms when, in milliseconds by the leader's own clock
     * @param fov field of view along the longer side
     * @param open the point whose words are shown; empty for none
     * @param point what the leader points at
     */
    record Pose(long ms, String scene, double yaw, double pitch, double fov, String open, Optional<Spot> point)
            implements TourEvent, Passing {}

    /** A direction in a scene. */
    record Spot(double yaw, double pitch) {}

    /** The leader asks all to look somewhere. */
    record Look(String scene, double yaw, double pitch) implements TourEvent {}

    /**
     * How the view went between rests; noted by the house for the replay.
     *
     * @param samples milliseconds since the event, which are negative, then yaw, pitch and fov, then yaw and pitch of
     *     what the leader points at, if anything
     */
    record Path(String scene, List<List<Double>> samples) implements TourEvent {

        @Override
        public boolean isForReplay() {
            return true;
        }
    }
}
