package org.walkrounds.brochure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Where the parts of a brochure begin.
 *
 * @param pages how many pages it has
 * @param starts the page of each bookmark, counted from 1
 */
record Outline(int pages, List<Integer> starts) {

    static Outline of(PDDocument pdf) throws IOException {
        List<Integer> starts = new ArrayList<>();
        PDDocumentOutline bookmarks = pdf.getDocumentCatalog().getDocumentOutline();
        if (bookmarks != null) {
            for (PDOutlineItem bookmark : bookmarks.children()) {
                starts.add(pdf.getPages().indexOf(bookmark.findDestinationPage(pdf)) + 1);
            }
        }
        return new Outline(pdf.getNumberOfPages(), List.copyOf(starts));
    }
}
