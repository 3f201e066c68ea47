package org.walkrounds.broadcast;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where recordings lie.
 *
 * @param dataDir the application's data folder; recordings lie in its subfolder {@code recordings}
 */
@ConfigurationProperties("walkrounds")
record BroadcastSettings(@DefaultValue("data") Path dataDir) {}
