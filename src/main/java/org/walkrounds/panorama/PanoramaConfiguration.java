package org.walkrounds.panorama;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PanoramaSettings.class)
class PanoramaConfiguration {}
