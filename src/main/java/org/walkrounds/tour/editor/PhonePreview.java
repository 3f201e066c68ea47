package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import org.walkrounds.tour.Scene;

/** The draft as visitors would see it on a phone of 390 by 844 pixels. */
class PhonePreview extends Dialog {

    /** Where the draft's document of a scene stands, for staff alone. */
    private static final String ADDRESS = "/studio/tour/preview/";

    PhonePreview(Scene scene) {
        addClassNames("studio-dialog", "phone-preview");
        setHeaderTitle("As visitors would see it on a phone");
        IFrame page = new IFrame(ADDRESS + scene.id());
        page.setTitle("The draft of " + scene.title() + " on a phone");
        // Its links stay in the frame, and it can open nothing.
        page.setSandbox(IFrame.SandboxType.ALLOW_SCRIPTS, IFrame.SandboxType.ALLOW_SAME_ORIGIN);
        Div phone = new Div(page);
        phone.addClassName("phone");
        add(new Paragraph("This is the draft, as it was saved last. Facts come from the published program."), phone);
        getFooter().add(new Button("Close", event -> close()));
    }
}
