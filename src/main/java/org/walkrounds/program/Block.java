package org.walkrounds.program;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.walkrounds.documents.Checks;

/** A part of a section. The web page, the text and the brochure each set every kind in their own way. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
    @JsonSubTypes.Type(value = Block.Figures.class, name = "figures"),
    @JsonSubTypes.Type(value = Block.People.class, name = "people"),
    @JsonSubTypes.Type(value = Block.Curriculum.class, name = "curriculum"),
    @JsonSubTypes.Type(value = Block.Pathways.class, name = "pathways"),
    @JsonSubTypes.Type(value = Block.Scene.class, name = "scene"),
    @JsonSubTypes.Type(value = Block.Link.class, name = "link")
})
public sealed interface Block {

    /** The name by which a template tells the kinds apart. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** Running text; {@code {fact-id}} stands for a fact in words and {@code {fact-id:figure}} for its bare figure. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            Checks checks = new Checks();
            text = checks.text("text", text);
            checks.done();
        }
    }

    /** A list of short items, each with references like running text. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            Checks checks = new Checks();
            items = checks.texts("items", items);
            checks.require(!items.isEmpty(), "items", "must hold at least one item");
            checks.done();
        }
    }

    /** Up to {@value #MOST} facts set large. */
    record Figures(List<String> facts) implements Block {

        /** More would compete with each other. */
        public static final int MOST = 6;

        public Figures {
            Checks checks = new Checks();
            facts = checks.ids("facts", facts);
            checks.require(!facts.isEmpty() && facts.size() <= MOST, "facts", "must name one to six facts");
            checks.done();
        }
    }

    /** People of the program, by id. */
    record People(List<String> people) implements Block {
        public People {
            Checks checks = new Checks();
            people = checks.ids("people", people);
            checks.require(!people.isEmpty(), "people", "must name at least one person");
            checks.done();
        }
    }

    /** The document's stages as a timeline. */
    record Curriculum() implements Block {}

    /** The document's pathways side by side. */
    record Pathways() implements Block {}

    /** A picture of a scene of the tour with a way into it, by the scene's id; left out where the tour lacks it. */
    record Scene(String scene, String caption) implements Block {
        public Scene {
            Checks checks = new Checks();
            scene = checks.id("scene", scene);
            caption = checks.text("caption", caption);
            checks.done();
        }
    }

    /** A link to a page of this site (starting with {@code /}) or to an {@code https} address. */
    record Link(String label, String url) implements Block {
        public Link {
            Checks checks = new Checks();
            label = checks.text("label", label);
            url = checks.address("url", url);
            checks.done();
        }
    }
}
