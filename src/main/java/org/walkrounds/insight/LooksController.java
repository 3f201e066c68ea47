package org.walkrounds.insight;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walkrounds.tour.Tours;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Takes what browsers tell of a visit. Nothing of who asks is kept or even read, but for what asks not to be counted. */
@RestController
class LooksController {

    private static final int MOST_BYTES = 16 << 10;

    /** Global Privacy Control, a proposal of the W3C's Privacy Working Group. */
    private static final String PRIVACY = "Sec-GPC";

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();
    private static final TypeReference<List<Glimpse>> GLIMPSES = new TypeReference<>() {};

    private final Looks looks;
    private final Tours tours;

    LooksController(Looks looks, Tours tours) {
        this.looks = looks;
        this.tours = tours;
    }

    @PostMapping("/api/tour/looks")
    ResponseEntity<Void> looks(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        boolean staff = request.getUserPrincipal() != null;
        boolean asksForPrivacy = "1".equals(request.getHeader(PRIVACY));
        if (body.length > MOST_BYTES) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (!staff && !asksForPrivacy) {
            try {
                List<Glimpse> told = STRICT.readValue(body, GLIMPSES);
                if (told == null || told.contains(null)) {
                    return ResponseEntity.badRequest().build();
                }
                looks.count(told, tours.published());
            } catch (JacksonException malformed) {
                return ResponseEntity.badRequest().build();
            }
        }
        return ResponseEntity.noContent().build();
    }
}
