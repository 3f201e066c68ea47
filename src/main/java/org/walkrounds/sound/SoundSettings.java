package org.walkrounds.sound;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where recordings of words are kept.
 *
 * @param dataDir the application's data folder; the recordings lie in its subfolder {@code sounds}
 */
@ConfigurationProperties("walkrounds")
record SoundSettings(@DefaultValue("data") Path dataDir) {}
