package org.walkrounds.program;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a program document itself shows a fact, each place once. */
final class FactPlaces {

    private static final Pattern NAMES = Pattern.compile(".*(figures|related|facts)\\[\\d+]|.*\\.positions");
    private static final Pattern ELEMENT = Pattern.compile("([a-z]+)\\[(\\d+)].*");

    private FactPlaces() {}

    static List<FactPlace> in(ProgramDocument document, String fact) {
        Set<FactPlace> places = new LinkedHashSet<>();
        Texts.visit(document, (path, text) -> {
            boolean named = NAMES.matcher(path).matches() && text.equals(fact);
            if (named || FactReferences.in(text).contains(fact)) {
                places.add(place(document, path));
            }
        });
        return new ArrayList<>(places);
    }

    private static FactPlace place(ProgramDocument document, String path) {
        Matcher element = ELEMENT.matcher(path);
        if (!element.matches()) {
            return path.startsWith("home.")
                    ? new FactPlace("the home page", "/")
                    : path.startsWith("resources")
                            ? new FactPlace("the opening of the resources page", "/resources")
                            : new FactPlace("the opening of the program page", "/program");
        }
        int index = Integer.parseInt(element.group(2));
        return switch (element.group(1)) {
            case "facts" ->
                new FactPlace("the fact “" + document.facts().get(index).label() + "”", "/program");
            case "stages" ->
                new FactPlace("the stage “" + document.stages().get(index).title() + "”", "/program");
            case "pathways" ->
                new FactPlace("the pathway “" + document.pathways().get(index).title() + "”", "/program");
            case "sections" -> {
                Section section = document.sections().get(index);
                yield new FactPlace(
                        "the section “" + section.title() + "”, on the page and in the brochure",
                        "/program#" + section.id());
            }
            case "resources" ->
                new FactPlace("the resource “" + document.resources().get(index).title() + "”", "/resources");
            default -> new FactPlace("the program page", "/program");
        };
    }
}
