package org.walkrounds.sound;

/** A recording's file as it is kept: of what the upload said about it, its maker and the place, nothing is left. */
final class SoundFile {

    static final int MOST_BYTES = 8 << 20;

    private final String ending;
    private final byte[] content;
    private final double seconds;

    /**
     * @param ending of its name
     * @param content the sound alone
     * @param seconds how long it takes
     */
    SoundFile(String ending, byte[] content, double seconds) {
        this.ending = ending;
        this.content = content;
        this.seconds = seconds;
    }

    /**
     * Makes of an upload what is kept of it.
     *
     * @throws UnusableSoundException if it cannot be played
     */
    static SoundFile of(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            throw new UnusableSoundException(
                    "The recording is larger than 8 MB. Save it as an MP3 or M4A file of at most a minute.");
        }
        SoundFile file = M4a.recognizes(upload) ? M4a.read(upload) : Mp3.read(upload);
        if (file.seconds <= 0 || file.seconds > Sound.LONGEST) {
            throw new UnusableSoundException("The recording takes "
                    + (file.seconds <= 0 ? "no time at all" : "longer than a minute")
                    + ". A stop’s words take a minute at most; record them anew, or share them among more stops.");
        }
        return file;
    }

    String ending() {
        return ending;
    }

    byte[] content() {
        return content;
    }

    double seconds() {
        return seconds;
    }
}
