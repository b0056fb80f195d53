package com.mparticle.firehose.processor.generated;

import com.mparticle.firehose.processor.generated.ReadingPlan.Code;
import com.mparticle.firehose.processor.generated.ReadingPlan.Statement;
import com.mparticle.firehose.processor.generated.ReadingPlan.Way;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes up modules whose code reads. */
final class ReadingGenerator {

  private static final List<String> GRANTS = List.of(
      "LOCATION",
      "MPID",
      "USER_ATTRIBUTES",
      "DEVICE_APPLICATION_STAMP",
      "CONSENT_STATE",
      "IP_ADDRESS",
      "DEVICE_INFORMATION",
      "user:EMAIL",
      "user:CUSTOMER",
      "user:FACEBOOK",
      "device:ANDROID_ID",
      "device:GOOGLE_ADVERTISING_ID",
      "event:SCREEN_VIEW",
      "event:ERROR",
      "environment:IOS",
      "notifications");

  private static final int MAX_DEPTH = 4;

  private final Choices choices;
  private int count;

  private ReadingGenerator(Choices choices) {
    this.choices = choices;
  }

  /** Returns a module. */
  static ReadingPlan generate(Choices choices) {
    Set<String> granted = new LinkedHashSet<>(List.of("event:CUSTOM_EVENT", "environment:ANDROID"));
    granted.addAll(choices.some(GRANTS, 60));
    return new ReadingPlan(granted, new ReadingGenerator(choices).code(0));
  }

  private List<Code> code(int depth) {
    List<Code> code = new ArrayList<>();
    do {
      count++;
      if (depth < MAX_DEPTH && choices.chance(60)) {
        int number = count;
        Wrapper wrapper = choices.oneOf(List.of(Wrapper.values()));
        code.add(new Way(wrapper, number, code(depth + 1)));
      } else {
        code.add(new Statement(choices.oneOf(List.of(Leaf.values())), count));
      }
    } while (choices.chance(40));
    return code;
  }
}
