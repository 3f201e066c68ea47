package org.walkrounds.mail;

import java.net.URI;
import java.util.function.IntPredicate;

/** What may stand in a mail's headers and bodies. */
final class Lines {

    private static final IntPredicate BREAKS_A_LINE = c -> Character.isISOControl(c)
            || Character.getType(c) == Character.LINE_SEPARATOR
            || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;

    private Lines() {}

    /**
     * Checks what stands in one line: a line break in a subject or name would begin a header of somebody else's making.
     *
     * @throws UnsendableMailException when it does not fit
     */
    static void check(String what, String text, int shortest, int longest) {
        if (text.length() < shortest || (text.isBlank() && shortest > 0)) {
            throw new UnsendableMailException(what + " is missing");
        }
        if (text.length() > longest) {
            throw new UnsendableMailException(what + " has more than " + longest + " characters");
        }
        if (text.codePoints().anyMatch(BREAKS_A_LINE.or(Lines::isHalf))) {
            throw new UnsendableMailException(what + " must be one line without control characters");
        }
    }

    /** @throws UnsendableMailException when it is too long or holds what neither database nor mail can carry */
    static void checkBody(String what, String text, int longest) {
        if (text.length() > longest) {
            throw new UnsendableMailException(what + " has more than " + longest + " characters");
        }
        if (text.codePoints().anyMatch(c -> isHalf(c) || (Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0))) {
            throw new UnsendableMailException(what + " holds control characters");
        }
    }

    /** @throws UnsendableMailException unless it is a whole web or mail address */
    static void checkAddress(String what, URI address) {
        String scheme = String.valueOf(address.getScheme());
        boolean web = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
        if (!((web && address.getHost() != null) || scheme.equalsIgnoreCase("mailto"))) {
            throw new UnsendableMailException(what + " must begin with https:// or mailto:, but is " + address);
        }
    }

    /** The text without what mail cannot carry: halves of characters become a sign for that, controls a space. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (isHalf(c)) {
                clean.append('\uFFFD');
            } else if (c != '\n' && BREAKS_A_LINE.test(c)) {
                clean.append(' ');
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
