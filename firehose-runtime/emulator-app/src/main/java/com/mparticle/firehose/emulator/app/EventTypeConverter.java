package com.mparticle.firehose.emulator.app;

import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.model.eventprocessing.Event;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the wire name of an event type. */
final class EventTypeConverter implements ITypeConverter<Event.Type> {

  @Override
  public Event.Type convert(String text) {
    return ModelConstants.known(Event.Type.class, text)
        .orElseThrow(() -> new TypeConversionException("expected one of "
            + Arrays.stream(Event.Type.values())
                .filter(type -> !ModelConstants.standsForAllUnknown(type))
                .map(Event.Type::wireName)
                .collect(Collectors.joining(", "))
            + " but was '" + text + "'"));
  }
}
