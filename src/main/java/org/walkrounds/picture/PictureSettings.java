package org.walkrounds.picture;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where pictures are kept.
 *
 * @param dataDir the application's data folder; pictures lie in its subfolder {@code pictures}
 */
@ConfigurationProperties("walkrounds")
record PictureSettings(@DefaultValue("data") Path dataDir) {}
