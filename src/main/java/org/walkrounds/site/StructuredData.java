package org.walkrounds.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.SessionState;

/** What the pages say in the words of schema.org, for search engines. */
@Component
class StructuredData {

    private final SiteProperties site;

    StructuredData(SiteProperties site) {
        this.site = site;
    }

    Map<String, Object> program(ProgramDocument program) {
        Map<String, Object> object = object("EducationalOccupationalProgram");
        object.put("name", program.program());
        object.put("description", program.inWords(program.summary()));
        object.put("url", site.baseUrl() + "/program");
        object.put("provider", Map.of("@type", "Hospital", "name", program.hospital()));
        object.put("programType", "Residency");
        object.put("occupationalCategory", "29-1224 Radiologists");
        program.fact("integrated-positions").ifPresent(positions -> object.put("maximumEnrollment", positions.value()));
        return object;
    }

    Map<String, Object> event(InfoSession session, ProgramDocument program) {
        String address = site.baseUrl() + "/sessions/" + session.slug();
        Map<String, Object> object = object("Event");
        object.put("name", session.title());
        object.put("description", session.summary());
        object.put("startDate", session.hostStart().toOffsetDateTime().toString());
        object.put(
                "endDate",
                session.end().atZone(session.zone()).toOffsetDateTime().toString());
        object.put("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode");
        object.put(
                "eventStatus",
                session.state() == SessionState.CANCELLED
                        ? "https://schema.org/EventCancelled"
                        : "https://schema.org/EventScheduled");
        object.put("url", address);
        object.put("location", Map.of("@type", "VirtualLocation", "url", address));
        object.put("organizer", Map.of("@type", "Organization", "name", program.shortName(), "url", site.baseUrl()));
        return object;
    }

    private static Map<String, Object> object(String type) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@context", "https://schema.org");
        object.put("@type", type);
        return object;
    }
}
