package org.walkrounds.brochure;

/**
 * Words whose last two stay on one line, so that none stands alone on the last one.
 *
 * @param start all but the end; may be empty
 * @param end what stays together; empty where it is too long for that
 */
record Words(String start, String end) {

    private static final int LONGEST_END = 24;

    static Words of(String text) {
        int last = text.lastIndexOf(' ');
        int from = text.lastIndexOf(' ', last - 1) + 1;
        return text.length() - from > LONGEST_END
                ? new Words(text, "")
                : new Words(text.substring(0, from).strip(), text.substring(from));
    }
}
