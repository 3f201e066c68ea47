package org.walkrounds.program.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.walkrounds.program.Block;
import org.walkrounds.program.Section;

/** What a section says, part by part. */
class BlockList extends Div {

    private final transient ProgramEditing editing;
    private final String section;
    private final OrderedList list = new OrderedList();
    private transient List<Block> shown = List.of();

    BlockList(ProgramEditing editing, String section) {
        this.editing = editing;
        this.section = section;
        addClassName("insp-part");
        list.addClassName("blocks");
        Select<String> kinds = new Select<>();
        kinds.setLabel("Add a part");
        kinds.setItems("Paragraph", "Bullets", "Figures", "People", "Curriculum", "Pathways", "Link");
        kinds.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                String kind = event.getValue();
                kinds.clear();
                change(blocks -> blocks.add(fresh(kind)));
            }
        });
        add(new H3("What the section says"), list, kinds);
    }

    /** Shows the blocks; those that stay as they are keep their fields and the keyboard's place. */
    void show(Section now) {
        if (now.blocks().equals(shown)) {
            return;
        }
        shown = now.blocks();
        list.removeAll();
        for (int i = 0; i < shown.size(); i++) {
            list.add(entry(i));
        }
    }

    private ListItem entry(int index) {
        Block block = shown.get(index);
        String name = block.kind() + " " + (index + 1);
        RecordForm<Record> form = new RecordForm<>(
                (Record) block,
                editing.program(),
                (old, changed) -> change(blocks -> Collections.replaceAll(blocks, (Block) old, (Block) changed)));
        Button up = new Button("Up", event -> change(blocks -> Collections.swap(blocks, index, index - 1)));
        up.setAriaLabel("Move " + name + " up");
        up.setEnabled(index > 0);
        Button down = new Button("Down", event -> change(blocks -> Collections.swap(blocks, index, index + 1)));
        down.setAriaLabel("Move " + name + " down");
        down.setEnabled(index < shown.size() - 1);
        Button remove = new Button("Remove", event -> change(blocks -> blocks.remove(index)));
        remove.setAriaLabel("Remove " + name);
        remove.addThemeVariants(ButtonVariant.ERROR);
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("btn-row");
        return new ListItem(new H4(name), form, buttons);
    }

    private void change(Consumer<List<Block>> change) {
        List<Block> base = shown;
        editing.change(program -> {
            Record old = Chapter.SECTIONS.find(program, section).orElseThrow();
            List<Block> blocks = new ArrayList<>(((Section) old).blocks());
            if (!blocks.equals(base)) {
                throw new PartChangedException();
            }
            change.accept(blocks);
            return Chapter.SECTIONS.replaced(program, old, Records.with(old, Map.of("blocks", List.copyOf(blocks))));
        });
    }

    private Block fresh(String kind) {
        return switch (kind) {
            case "Bullets" -> new Block.Bullets(List.of("Words to be written"));
            case "Figures" ->
                new Block.Figures(List.of(editing.program().facts().getFirst().id()));
            case "People" ->
                new Block.People(List.of(editing.program().people().getFirst().id()));
            case "Curriculum" -> new Block.Curriculum();
            case "Pathways" -> new Block.Pathways();
            case "Link" -> new Block.Link("Words of the link", "/program");
            default -> new Block.Paragraph("Words to be written");
        };
    }
}
