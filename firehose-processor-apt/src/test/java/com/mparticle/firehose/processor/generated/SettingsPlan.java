package com.mparticle.firehose.processor.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A settings interface, with one that it extends or none. */
final class SettingsPlan {

  final TypePlan type = new TypePlan();
  final List<SettingPlan> own = new ArrayList<>();
  Optional<SettingsPlan> parent = Optional.empty();

  SettingsPlan() {
    type.keyword = "interface";
  }

  /** All settings, in the order in which they are registered. */
  List<SettingPlan> all() {
    List<SettingPlan> all = new ArrayList<>();
    parent.ifPresent(inherited -> all.addAll(inherited.all()));
    all.addAll(own);
    return all;
  }

  /** The values that a handler records, in this order. */
  List<String> values() {
    return all().stream().map(setting -> String.valueOf(setting.value())).toList();
  }

  /** The values as texts by their ids, without those that are absent or empty. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (SettingPlan setting : all()) {
      String text =
          String.valueOf(setting.value()).replaceAll("^Optional\\w*(\\.empty|\\[(.*)\\])$", "$2");
      if (!text.isEmpty()) {
        texts.put(setting.id(), text);
      }
    }
    return texts;
  }

  /** The source, complete with the settings. */
  String source() {
    List<String> members = new ArrayList<>(type.members);
    type.members.addAll(0, own.stream().map(SettingPlan::source).toList());
    String source = type.source();
    type.members.clear();
    type.members.addAll(members);
    return source;
  }
}
