package org.walkrounds.brochure;

import java.text.Normalizer;
import java.util.List;

/**
 * What somebody wants in their brochure.
 *
 * @param sections ids of the sections to print, in any order; all of them when empty
 * @param recipient whom the cover names, at most {@value #LONGEST_NAME} characters; empty for nobody
 * @param paper the sheet to set it for
 */
public record BrochureRequest(List<String> sections, String recipient, Paper paper) {

    /** The longest name that the cover holds, in characters. */
    public static final int LONGEST_NAME = 80;

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
        return new BrochureRequest(List.of(), "", paper);
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
