package com.mparticle.firehose.processor.validate;

import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks one concern of a module. */
interface Check {

  /** Returns the rules that this check applies. */
  List<Rule> rules();

  /** Returns the violations of those rules. */
  Stream<Finding> check(ModuleDeclaration module);
}
