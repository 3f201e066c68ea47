package org.walkrounds.brochure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The stills of one brochure: taken when the text asks for them, handed to the press by address. */
final class Prints {

    private static final String ADDRESS = PdfPress.ADDRESS + "stills/";

    /** Pixels for each inch on paper: what panoramas of eight thousand pixels around hold of a wide view. */
    private static final int PIXELS = 200;

    private final Sources sources;
    private final Lens lens;
    private final Addresses addresses;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Prints(Sources sources, Lens lens, Addresses addresses) {
        this.sources = sources;
        this.lens = lens;
        this.addresses = addresses;
    }

    /**
     * A still.
     *
     * @param source where the press finds it
     * @param description what it shows, for those who do not see it
     * @param room title of its scene
     * @param address where the tour opens with exactly this view
     * @param illustration whether it shows a computer-made model
     */
    record Print(String source, String description, String room, String address, boolean illustration) {

        /** The address as it is printed. */
        public String printed() {
            return Addresses.printed(address).replaceFirst("\\?.*", "");
        }
    }

    /** A still of these inches; empty where there is nothing to take it from. */
    Optional<Print> take(Stop stop, double width, double height) {
        String panorama = stop.scene().panorama();
        if (!sources.ready().contains(panorama)) {
            return Optional.empty();
        }
        return lens.take(panorama, stop.stillView(), pixels(width), pixels(height))
                .map(jpeg -> print(stop, jpeg));
    }

    /** The bytes behind {@link Print#source()}. */
    Map<String, byte[]> files() {
        return files;
    }

    private Print print(Stop stop, byte[] jpeg) {
        String source = ADDRESS + files.size() + ".jpg";
        files.put(source, jpeg);
        return new Print(
                source,
                stop.description(),
                stop.scene().title(),
                addresses.complete(stop.path()),
                stop.scene().illustration());
    }

    private static int pixels(double inches) {
        return (int) Math.round(inches * PIXELS / 2) * 2;
    }
}
