package org.walkrounds.tour.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Text as it has to be: UTF-8 to the last byte. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Utf8() {}

    /**
     * The text without the mark that some editors put at its start.
     *
     * @throws UnusableArchiveException with the line that holds something else
     */
    static String decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            long line = 1 + out.flip().chars().filter(c -> c == '\n').count();
            throw new UnusableArchiveException(
                    name, "holds bytes in line " + line + " that are not UTF-8. Save the file as UTF-8.");
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
