package org.walkrounds.room;

import java.util.regex.Pattern;
import org.walkrounds.room.RefusedException.Code;
import org.walkrounds.room.TourEvent.Look;
import org.walkrounds.room.TourEvent.Pose;
import org.walkrounds.room.TourEvent.Spot;

/** Who may lead the tour on the stage, and where one can look. */
final class TourRules {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:_-]{1,100}");

    private static final double NEAREST = 10;
    private static final double WIDEST = 140;

    private TourRules() {}

    static RoomEvent decide(RoomState state, Person by, TourEvent wish) {
        RoomRules.require(by, RoomRole.MODERATOR);
        if (!state.stage().isTour()) {
            throw new RefusedException(Code.CLOSED, "There is no tour on the stage.");
        }
        return switch (wish) {
            case TourEvent.Lead lead -> lead(by, lead);
            case Pose pose -> {
                requireLead(state, by);
                yield checked(pose);
            }
            case Look look -> {
                requireLead(state, by);
                requireId(look.scene());
                yield new Look(look.scene(), yaw(look.yaw()), pitch(look.pitch()));
            }
            case TourEvent.Path path -> throw RoomRules.forbidden("The room itself notes that.");
        };
    }

    /** A pose with its angles in their ranges, to hundredths of a degree. */
    static Pose checked(Pose pose) {
        requireId(pose.scene());
        if (!pose.open().isEmpty()) {
            requireId(pose.open());
        }
        if (pose.ms() < 0) {
            throw RefusedException.malformed("A time is not negative.");
        }
        return new Pose(
                pose.ms(),
                pose.scene(),
                yaw(pose.yaw()),
                pitch(pose.pitch()),
                within(NEAREST, pose.fov(), WIDEST),
                pose.open(),
                pose.point().map(spot -> new Spot(yaw(spot.yaw()), pitch(spot.pitch()))));
    }

    private static TourEvent.Lead lead(Person by, TourEvent.Lead lead) {
        if (lead.person().isEmpty() || lead.person().equals(by.id())) {
            return new TourEvent.Lead(by.id(), by.name());
        }
        return lead;
    }

    private static void requireLead(RoomState state, Person by) {
        if (state.lead().filter(lead -> lead.person().equals(by.id())).isEmpty()) {
            throw RoomRules.forbidden("Somebody else leads the tour now.");
        }
    }

    private static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw RefusedException.malformed("A scene or a point has another name.");
        }
    }

    private static double yaw(double yaw) {
        return within(-180, yaw, 180);
    }

    private static double pitch(double pitch) {
        return within(-90, pitch, 90);
    }

    /** Not so for what is no number, either. */
    private static double within(double least, double angle, double most) {
        if (!(angle >= least && angle <= most)) {
            throw RefusedException.malformed("An angle is out of its range.");
        }
        return Math.round(angle * 100) / 100.0;
    }
}
