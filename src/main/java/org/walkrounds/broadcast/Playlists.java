package org.walkrounds.broadcast;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Media playlists of HTTP Live Streaming (RFC 8216). */
final class Playlists {

    /** The media type of playlists (RFC 8216, 4). */
    static final String TYPE = "application/vnd.apple.mpegurl";

    /** Where segments are served. */
    static final String MEDIA = "/media/broadcast/";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Seconds that no piece exceeds by more than half of one; a live playlist cannot take it back. */
    private static final long LIVE_TARGET = 2;

    /**
     * The two pictures, the better one first since players begin with it (RFC 8216, 4.3.4.2). Recorders are asked for 1.5
     * to 2 Mbit/s and for 0.35, with 64 kbit/s of sound.
     */
    static final String ANY = """
            #EXTM3U
            #EXT-X-VERSION:7
            #EXT-X-INDEPENDENT-SEGMENTS
            #EXT-X-STREAM-INF:BANDWIDTH=2200000,AVERAGE-BANDWIDTH=1600000
            live.m3u8
            #EXT-X-STREAM-INF:BANDWIDTH=520000,AVERAGE-BANDWIDTH=415000
            live-small.m3u8
            """;

    private Playlists() {}

    /** Under which name a piece is kept. */
    static String name(String key, long take, Rendition rendition, int number) {
        return key + "/" + take + "/" + rendition.key() + "/" + number + ".m4s";
    }

    /** What is on air: the newest pieces. A player may ask for one that is yet to come, and waits for it. */
    static String live(String key, Rendition rendition, LiveEdge.Window window) {
        List<Segment> segments = window.segments();
        StringBuilder text = new StringBuilder(4_096);
        text.append("#EXTM3U\n#EXT-X-VERSION:7\n")
                .append("#EXT-X-TARGETDURATION:")
                .append(Math.max(LIVE_TARGET, target(segments)))
                .append("\n#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES\n#EXT-X-MEDIA-SEQUENCE:")
                .append(segments.isEmpty() ? 0 : segments.getFirst().sequence())
                .append("\n#EXT-X-DISCONTINUITY-SEQUENCE:")
                .append(window.discontinuities())
                .append('\n');
        pieces(text, key, rendition, segments);
        return text.toString();
    }

    /** A recording, from one moment to another. */
    static String recording(String key, Rendition rendition, List<Segment> segments) {
        StringBuilder text = new StringBuilder(64 + 120 * segments.size());
        text.append("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-TARGETDURATION:")
                .append(target(segments))
                .append("\n#EXT-X-MEDIA-SEQUENCE:0\n");
        pieces(text, key, rendition, segments);
        return text.append("#EXT-X-ENDLIST\n").toString();
    }

    private static void pieces(StringBuilder text, String key, Rendition rendition, List<Segment> segments) {
        long take = 0;
        for (Segment segment : segments) {
            if (segment.take() != take) {
                if (take != 0) {
                    text.append("#EXT-X-DISCONTINUITY\n");
                }
                take = segment.take();
                text.append("#EXT-X-MAP:URI=\"")
                        .append(MEDIA)
                        .append(Openings.name(key, take, rendition))
                        .append("\"\n#EXT-X-PROGRAM-DATE-TIME:")
                        .append(DATE.format(segment.at()))
                        .append('\n');
            }
            text.append("#EXTINF:")
                    .append(seconds(segment.length()))
                    .append(",\n")
                    .append(MEDIA)
                    .append(name(key, take, rendition, segment.number()))
                    .append('\n');
        }
    }

    /** The longest piece in whole seconds, rounded as RFC 8216, 4.3.3.1 does. */
    private static long target(List<Segment> segments) {
        return segments.stream()
                .mapToLong(segment -> segment.length().plusMillis(500).toSeconds())
                .max()
                .orElse(1);
    }

    private static String seconds(Duration length) {
        return String.format(Locale.ROOT, "%.5f", length.toNanos() / 1e9);
    }
}
