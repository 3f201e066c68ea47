package org.walkrounds.program;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

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

    /** Running text; {@code {fact-id}} stands for a fact in words and {@code {fact-id:figure}} for its bare figure. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            text = Checks.text(text, "text");
        }
    }

    /** A list of short items, each with references like running text. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = Checks.list(items).stream()
                    .map(item -> Checks.text(item, "item"))
                    .toList();
        }
    }

    /** Up to six facts set large. */
    record Figures(List<String> facts) implements Block {
        public Figures {
            facts = Checks.list(facts);
        }
    }

    /** People of the program, by id. */
    record People(List<String> people) implements Block {
        public People {
            people = Checks.list(people);
        }
    }

    /** The document's stages as a timeline. */
    record Curriculum() implements Block {}

    /** The document's pathways side by side. */
    record Pathways() implements Block {}

    /** A picture of a scene of the tour with a way into it, by the scene's id; left out where the tour lacks it. */
    record Scene(String scene, String caption) implements Block {
        public Scene {
            scene = Checks.id(scene);
            caption = Checks.text(caption, "caption");
        }
    }

    /** A link to a page of this site (starting with {@code /}) or to an {@code https} address. */
    record Link(String label, String url) implements Block {
        public Link {
            label = Checks.text(label, "label");
            if (!url.startsWith("https://") && !(url.startsWith("/") && !url.startsWith("//"))) {
                throw new IllegalArgumentException("url must start with https:// or with a single /");
            }
        }
    }
}
