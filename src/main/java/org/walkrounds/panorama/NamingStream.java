package org.walkrounds.panorama;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes a master on its way to the disk and gives it a name after what it holds. */
final class NamingStream extends DigestOutputStream {

    /** Part of each id, so that a change of what the tiles look like gives them new addresses. */
    private static final String PIPELINE_VERSION = "1";

    private static final int ID_LENGTH = 32;

    NamingStream(OutputStream master) {
        super(master, sha256());
        getMessageDigest().update(PIPELINE_VERSION.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The id, once all is written; to be asked for once.
     *
     * @param facts see {@link Master#facts}
     */
    String id(String facts) {
        MessageDigest digest = getMessageDigest();
        digest.update(facts.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest()).substring(0, ID_LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
