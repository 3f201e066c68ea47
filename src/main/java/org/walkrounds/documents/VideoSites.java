package org.walkrounds.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Other sites whose players may stand in a frame of a page. */
public final class VideoSites {

    /** Their hosts, each of a player made to be embedded that sets no cookie for advertisers or need not. */
    public static final List<String> HOSTS =
            List.of("www.youtube-nocookie.com", "player.vimeo.com", "embed.panopto.com", "cdnapisec.kaltura.com");

    private VideoSites() {}

    /** Whether an address is one of such a player. */
    public static boolean have(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme()) && HOSTS.contains(uri.getAuthority());
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
