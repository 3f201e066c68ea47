package org.walkrounds.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON, in the database and on the wire alike. What is empty, false or 0 is left out and read as that; keys
 * that are not known are passed over, so that older and newer nodes and pages understand each other.
 */
final class EventJson {

    private static final JsonSetter.Value ABSENT = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.SKIP);

    /** Reads and writes all that the room's protocol has. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
            .withConfigOverride(String.class, text -> text.setNullHandling(ABSENT))
            .withConfigOverride(List.class, list -> list.setNullHandling(ABSENT))
            .withConfigOverride(Map.class, map -> map.setNullHandling(ABSENT))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private static final String REST = "tour.rest";

    private static final Map<String, Class<? extends RoomEvent>> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("chat.post", ChatEvent.Post.class);
        TYPES.put("chat.edit", ChatEvent.Edit.class);
        TYPES.put("chat.delete", ChatEvent.Delete.class);
        TYPES.put("chat.remove", ChatEvent.Remove.class);
        TYPES.put("chat.approve", ChatEvent.Approve.class);
        TYPES.put("chat.react", ChatEvent.React.class);
        TYPES.put("chat.pin", ChatEvent.Pin.class);
        TYPES.put("staff.post", ChatEvent.Backchannel.class);
        TYPES.put("question.ask", QuestionEvent.Ask.class);
        TYPES.put("question.approve", QuestionEvent.Approve.class);
        TYPES.put("question.vote", QuestionEvent.Vote.class);
        TYPES.put("question.answer", QuestionEvent.Answer.class);
        TYPES.put("question.answered", QuestionEvent.Answered.class);
        TYPES.put("question.current", QuestionEvent.Current.class);
        TYPES.put("question.merge", QuestionEvent.Merge.class);
        TYPES.put("question.withdraw", QuestionEvent.Withdraw.class);
        TYPES.put("question.remove", QuestionEvent.Remove.class);
        TYPES.put("poll.draft", PollEvent.Draft.class);
        TYPES.put("poll.discard", PollEvent.Discard.class);
        TYPES.put("poll.open", PollEvent.Open.class);
        TYPES.put("poll.answer", PollEvent.Answer.class);
        TYPES.put("poll.close", PollEvent.Close.class);
        TYPES.put("poll.publish", PollEvent.Publish.class);
        TYPES.put("hand.raise", PersonEvent.Hand.class);
        TYPES.put("hand.call", PersonEvent.Call.class);
        TYPES.put("hand.lower", PersonEvent.Lower.class);
        TYPES.put("person.mute", PersonEvent.Mute.class);
        TYPES.put("person.remove", PersonEvent.Remove.class);
        TYPES.put("person.ban", PersonEvent.Ban.class);
        TYPES.put("person.joined", PersonEvent.Joined.class);
        TYPES.put("person.left", PersonEvent.Left.class);
        TYPES.put("person.attendance", PersonEvent.Attendance.class);
        TYPES.put("person.erase", PersonEvent.Erase.class);
        TYPES.put("stage.show", StageEvent.Show.class);
        TYPES.put("stage.air", StageEvent.Air.class);
        TYPES.put("stage.ready", StageEvent.Ready.class);
        TYPES.put("stage.announce", StageEvent.Announce.class);
        TYPES.put("stage.caption", StageEvent.Caption.class);
        TYPES.put("stage.reactions", StageEvent.Reactions.class);
        TYPES.put("tour.lead", TourEvent.Lead.class);
        TYPES.put(REST, TourEvent.Pose.class);
        TYPES.put("tour.look", TourEvent.Look.class);
        TYPES.put("tour.path", TourEvent.Path.class);
        TYPES.put("room.settings", StageEvent.Settings.class);
        TYPES.put("room.words", StageEvent.Words.class);
        TYPES.put("staff.note", StageEvent.Note.class);
        TYPES.put("session.moved", RoomEvent.Moved.class);
        TYPES.put("session.rescheduled", RoomEvent.Rescheduled.class);
        TYPES.put("gone", RoomEvent.Gone.class);
    }

    private static final Map<Class<?>, String> NAMES =
            TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventJson() {}

    static String type(RoomEvent event) {
        return NAMES.getOrDefault(event.getClass(), "");
    }

    static String payload(RoomEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    /** An event of the log. */
    static RoomEvent read(String type, String payload) {
        return MAPPER.readValue(payload, TYPES.get(type));
    }

    /**
     * Where a leader's client looks.
     *
     * @throws RefusedException if it has not the form of that
     */
    static TourEvent.Pose pose(JsonNode frame) {
        return (TourEvent.Pose) wish(REST, frame);
    }

    /**
     * An event that a client wishes for.
     *
     * @throws RefusedException if it has not the form of one
     */
    static RoomEvent wish(String type, JsonNode payload) {
        Class<? extends RoomEvent> known = TYPES.get(type);
        if (known == null) {
            throw RefusedException.malformed("There is no event of the type “" + type + "”.");
        }
        try {
            return MAPPER.treeToValue(payload.isObject() ? payload : MAPPER.createObjectNode(), known);
        } catch (JacksonException malformed) {
            throw RefusedException.malformed("The payload is not one of " + type + ".");
        }
    }
}
