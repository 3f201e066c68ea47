package org.walkrounds.studio;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Downloads a table for a spreadsheet, which is made when somebody asks for it. */
public final class SheetLink extends Anchor {

    /**
     * @param name the file's name without its ending
     * @param rows the head and what follows, made with the rights of who downloads it
     */
    public SheetLink(String words, Supplier<String> name, Supplier<List<List<String>>> rows) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] sheet = Spreadsheet.csv(rows.get()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(sheet), name.get() + ".csv", "text/csv", sheet.length);
                }),
                words);
        addClassNames("btn", "quiet", "s");
    }
}
