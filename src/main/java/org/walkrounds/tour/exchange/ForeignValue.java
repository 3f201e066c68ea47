package org.walkrounds.tour.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.walkrounds.documents.JsonPath;
import tools.jackson.databind.JsonNode;

/**
 * A place in a foreign JSON document. What is of the wrong kind or out of its range is wrong; what nobody asks for is left
 * out.
 */
record ForeignValue(JsonNode node, String path, Findings findings) {

    private static final int LONGEST_TEXT = 20_000;

    boolean isObject() {
        return node.isObject();
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** A part of this object, which may be missing. */
    ForeignValue at(String key) {
        return new ForeignValue(node.path(key), JsonPath.join(path, JsonPath.key(key)), findings);
    }

    /** The parts of an object by their keys. */
    Map<String, ForeignValue> members() {
        Map<String, ForeignValue> members = new LinkedHashMap<>();
        node.propertyNames().forEach(key -> members.put(key, at(key)));
        return members;
    }

    /** The elements of a list; none where it is missing, or too long. */
    List<ForeignValue> elements(String key, int most) {
        ForeignValue list = at(key);
        if (list.node.isMissingNode()) {
            return List.of();
        }
        if (!list.node.isArray()) {
            findings.refuse(list.path, "must be a list: [ … ]");
            return List.of();
        }
        if (list.node.size() > most) {
            findings.refuse(
                    list.path,
                    String.format(
                            Locale.ROOT, "has %,d elements, and at most %d can be taken over", list.node.size(), most));
            return List.of();
        }
        List<ForeignValue> elements = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            elements.add(new ForeignValue(list.node.get(i), JsonPath.join(list.path, JsonPath.element(i)), findings));
        }
        return elements;
    }

    /** A text; empty where it is missing. */
    String text(String key) {
        return at(key).text();
    }

    /** This value as a text; empty where it is missing. */
    String text() {
        if (node.isMissingNode()) {
            return "";
        }
        if (!node.isString() || node.stringValue().length() > LONGEST_TEXT) {
            findings.refuse(path, "must be a text of at most 20,000 characters");
            return "";
        }
        return node.stringValue();
    }

    /** A number from {@code least} to {@code most}; empty where it is missing. */
    OptionalDouble number(String key, double least, double most) {
        ForeignValue number = at(key);
        if (number.node.isMissingNode()) {
            return OptionalDouble.empty();
        }
        double value = number.node.isNumber() ? number.node.doubleValue() : Double.NaN;
        if (value >= least && value <= most) {
            return OptionalDouble.of(value);
        }
        findings.refuse(number.path, "must be a number from " + plain(least) + " to " + plain(most));
        return OptionalDouble.empty();
    }

    /** Lists the keys of this object that a tour has no place for. */
    void leaveOutAllBut(Set<String> known) {
        node.propertyNames().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> findings.leaveOut(at(key).path, "a tour here has no place for it"));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
