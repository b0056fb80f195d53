package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.processor.model.Position;
import javax.lang.model.element.ExecutableElement;

/**
 * A place in the source that reads a setting.
 *
 * @param setting the method of the settings interface
 */
record SettingRead(ExecutableElement setting, Position.InTree position) {}
