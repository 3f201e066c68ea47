package org.walkrounds.brochure;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name on the cover, as it can be set. Symbols without a glyph, such as emoji, are left out: a name is complete
 * without them. A name with a letter that has none is not set at all, since leaving the letter out would print a wrong
 * name.
 *
 * @param name the name; empty for nobody
 * @param width how wide it is as a drawing, in points; 0 where it is set as text
 * @param missing letters for the want of which the name is not set; empty for none
 */
record Recipient(String name, double width, String missing) {

    /** Nobody in particular. */
    static final Recipient NOBODY = new Recipient("", 0, "");

    private static final double POINTS = 14;
    private static final double WIDEST = 300;

    /** Letters, digits and the marks on them, without the selectors that only choose how an emoji looks. */
    private static final Pattern OF_A_NAME =
            Pattern.compile("[\\p{L}\\p{N}\\p{Mn}\\p{Mc}&&[^\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]]");

    /** @throws UnusableRequestException if the name has no letter at all */
    static Recipient of(String name, Typefaces typefaces, Scripts scripts) {
        if (missing(name, typefaces::has).isEmpty()) {
            return new Recipient(checked(name, settable(name, typefaces::has)), 0, "");
        }
        String missing = missing(name, scripts::has);
        if (!missing.isEmpty()) {
            return new Recipient("", 0, missing);
        }
        String drawn = checked(name, settable(name, scripts::has));
        return new Recipient(drawn, Math.min(WIDEST, scripts.width(drawn, POINTS)), "");
    }

    public boolean isEmpty() {
        return name.isEmpty();
    }

    /** Whether only a drawing shows it rightly. */
    public boolean isDrawn() {
        return width > 0;
    }

    private static String missing(String name, IntPredicate has) {
        return name.codePoints()
                .filter(character -> !has.test(character)
                        && OF_A_NAME.matcher(Character.toString(character)).matches())
                .distinct()
                .limit(5)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String settable(String name, IntPredicate has) {
        return name.codePoints()
                .filter(has)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String checked(String name, String settable) {
        if (!name.isEmpty() && settable.codePoints().noneMatch(Character::isLetter)) {
            throw new UnusableRequestException("The name needs at least one letter.");
        }
        return settable;
    }
}
