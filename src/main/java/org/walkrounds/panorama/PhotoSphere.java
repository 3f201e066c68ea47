package org.walkrounds.panorama;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a picture's XMP says about the sphere in Google's Photo Sphere namespace, as attributes or as elements.
 *
 * @param values the properties by name
 */
record PhotoSphere(Map<String, String> values) {

    static final PhotoSphere NONE = new PhotoSphere(Map.of());

    private static final String NAMESPACE = "http://ns.google.com/photos/1.0/panorama/";

    PhotoSphere {
        values = Map.copyOf(values);
    }

    /** @param xmp the packet; one that is no well-formed XML, or has a document type, says nothing */
    static PhotoSphere read(byte[] xmp) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xmp));
            return read(reader);
        } catch (XMLStreamException notWellFormed) {
            return NONE;
        }
    }

    private static PhotoSphere read(XMLStreamReader reader) throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                return NONE;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (NAMESPACE.equals(reader.getAttributeNamespace(i))) {
                    values.put(
                            reader.getAttributeLocalName(i),
                            reader.getAttributeValue(i).strip());
                }
            }
            if (NAMESPACE.equals(reader.getNamespaceURI())) {
                values.put(reader.getLocalName(), reader.getElementText().strip());
            }
        }
        return new PhotoSphere(values);
    }

    Optional<String> projection() {
        return Optional.ofNullable(values.get("ProjectionType"));
    }

    Optional<Double> heading() {
        OptionalDouble heading = number("PoseHeadingDegrees", -360, 360);
        return heading.isPresent() ? Optional.of((heading.getAsDouble() + 360) % 360) : Optional.empty();
    }

    double pitch() {
        return number("PosePitchDegrees", -90, 90).orElse(0);
    }

    double roll() {
        return number("PoseRollDegrees", -180, 180).orElse(0);
    }

    /**
     * The part of the sphere that a picture of this size shows; empty if that is not told or can't be. A picture that was
     * scaled after it was taken still carries the old numbers: they are scaled likewise.
     */
    Optional<Crop> crop(int width, int height) {
        OptionalDouble croppedWidth = number("CroppedAreaImageWidthPixels", 1, 1e6);
        OptionalDouble croppedHeight = number("CroppedAreaImageHeightPixels", 1, 1e6);
        OptionalDouble fullWidth = number("FullPanoWidthPixels", 1, 1e6);
        OptionalDouble fullHeight = number("FullPanoHeightPixels", 1, 1e6);
        OptionalDouble left = number("CroppedAreaLeftPixels", 0, 1e6);
        OptionalDouble top = number("CroppedAreaTopPixels", 0, 1e6);
        if (croppedWidth.isEmpty()
                || croppedHeight.isEmpty()
                || fullWidth.isEmpty()
                || fullHeight.isEmpty()
                || left.isEmpty()
                || top.isEmpty()) {
            return Optional.empty();
        }
        double scale = width / croppedWidth.getAsDouble();
        if (Math.abs(height - croppedHeight.getAsDouble() * scale) > Math.max(2, height * 0.005)) {
            return Optional.empty();
        }
        int sphereWidth = Math.max(width, (int) Math.round(fullWidth.getAsDouble() * scale));
        int sphereHeight = Math.max(height, (int) Math.round(fullHeight.getAsDouble() * scale));
        int sphereLeft = (int) Math.round(left.getAsDouble() * scale);
        int sphereTop = (int) Math.round(top.getAsDouble() * scale);
        // Rounding may push the last pixel out; more than that is nonsense.
        if (sphereLeft + width > sphereWidth + 2 || sphereTop + height > sphereHeight + 2) {
            return Optional.empty();
        }
        return Optional.of(new Crop(
                sphereWidth,
                sphereHeight,
                Math.min(sphereLeft, sphereWidth - width),
                Math.min(sphereTop, sphereHeight - height),
                width,
                height));
    }

    private OptionalDouble number(String name, double least, double most) {
        String text = values.get(name);
        if (text == null || !text.matches("[-+]?\\d{1,7}(\\.\\d{1,15})?")) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return value >= least && value <= most ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
