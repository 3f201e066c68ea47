package org.walkrounds.brochure;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants in their brochure.
 *
 * @param sections ids of the chapters to print, in any order; all of them when empty
 * @param recipient whom the cover names, at most {@value #LONGEST_NAME} characters; empty for nobody
 * @param paper the sheet to set it for
 * @param zone the time zone of its reader
 */
public record BrochureRequest(List<String> sections, String recipient, Paper paper, ZoneId zone) {

    /** The longest name that the cover holds, in characters. */
    public static final int LONGEST_NAME = 80;

    /** The zone of readers who do not say theirs. */
    public static final ZoneId BOSTON = ZoneId.of("America/New_York");

    /** @throws UnusableRequestException if the name is too long or holds control characters */
    public BrochureRequest {
        sections = sections.stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .sorted()
                .toList();
        recipient = name(recipient);
    }

    /** Everything, for nobody in particular. */
    public static BrochureRequest everything(Paper paper) {
        return new BrochureRequest(List.of(), "", paper, BOSTON);
    }

    /**
     * A request in the words of an address.
     *
     * @param sections null where the address says nothing of them, which means all
     * @throws UnusableRequestException if one of them is of no use
     */
    public static BrochureRequest of(@Nullable List<String> sections, String recipient, String paper, String zone) {
        return new BrochureRequest(named(sections), recipient, Paper.named(paper), zone(zone));
    }

    /** An address that says nothing of sections means all of them; one that names none has lost them on the way. */
    private static List<String> named(@Nullable List<String> sections) {
        if (sections == null) {
            return List.of();
        }
        if (sections.stream().allMatch(String::isBlank)) {
            throw new UnusableRequestException(
                    "Choose at least one section. An address without “sections” asks for all of them.");
        }
        return sections;
    }

    /** The same for every chapter. */
    BrochureRequest everything() {
        return new BrochureRequest(List.of(), recipient, paper, zone);
    }

    /**
     * A time zone by its name; Boston's for an empty one.
     *
     * @throws UnusableRequestException if there is none of that name
     */
    private static ZoneId zone(String name) {
        try {
            return name.isBlank() ? BOSTON : ZoneId.of(name.strip());
        } catch (DateTimeException unknown) {
            throw new UnusableRequestException("The time zone is the name of one, such as America/New_York.");
        }
    }

    private static String name(String text) {
        String name = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (name.codePoints().anyMatch(BrochureRequest::isControl)) {
            throw new UnusableRequestException("The name holds characters that cannot be printed.");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new UnusableRequestException("The name is too long for the cover: at most 80 characters fit.");
        }
        return name;
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
