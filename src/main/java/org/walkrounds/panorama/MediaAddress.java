package org.walkrounds.panorama;

import java.util.regex.Pattern;

/** The form of ids in addresses of media. */
final class MediaAddress {

    static final String ID = "[0-9a-f]{32}";

    private static final Pattern WHOLE_ID = Pattern.compile(ID);

    private MediaAddress() {}

    static boolean isId(String text) {
        return WHOLE_ID.matcher(text).matches();
    }
}
