package org.walkrounds.brochure;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name on the cover, as the typefaces can set it. Symbols that they lack, such as emoji, are left out: a name is
 * complete without them. A letter that they lack is refused, since leaving it out would print a wrong name.
 */
final class Recipient {

    /** Letters, digits and the marks on them, without the selectors that only choose how an emoji looks. */
    private static final Pattern OF_A_NAME =
            Pattern.compile("[\\p{L}\\p{N}\\p{Mn}\\p{Mc}&&[^\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]]");

    private Recipient() {}

    /** @throws UnusableRequestException if the name has letters without a glyph, or no letter at all */
    static String settable(String name, Typefaces typefaces) {
        String missing = name.codePoints()
                .filter(character -> !typefaces.has(character)
                        && OF_A_NAME.matcher(Character.toString(character)).matches())
                .distinct()
                .limit(5)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        if (!missing.isEmpty()) {
            throw new UnusableRequestException(
                    "The brochure can set names in Latin, Greek or Cyrillic letters; it has none for “" + missing
                            + "”.");
        }
        String settable = name.codePoints()
                .filter(typefaces::has)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
        if (!name.isEmpty() && settable.codePoints().noneMatch(Character::isLetter)) {
            throw new UnusableRequestException("The name needs at least one letter.");
        }
        return settable;
    }
}
