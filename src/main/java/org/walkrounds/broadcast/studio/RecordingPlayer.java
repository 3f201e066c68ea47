package org.walkrounds.broadcast.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.function.Consumer;

/** Plays a recording, and tells where it stands when one asks for it. */
@Tag("recording-player")
@JsModule("./studio/recording-player.ts")
class RecordingPlayer extends Component {

    /** Shows what a playlist leads to. */
    void show(String playlist) {
        getElement().setAttribute("playlist", playlist);
    }

    /** Where it stands now, from the beginning of the recording. */
    void ask(Consumer<Duration> answer) {
        getElement()
                .executeJs("return this.time")
                .then(Double.class, seconds -> answer.accept(Duration.ofMillis(Math.round(seconds * 1_000))));
    }
}
