package com.mparticle.firehose.emulator.app.endpoint;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Has the handlers of a class report that they are called. Handlers are methods with an annotation
 * of the SDK; these are in class files, but not visible at run time.
 */
final class HandlerTracer extends ClassVisitor {

  private static final String ANNOTATIONS = "Lcom/mparticle/firehose/annotations/";
  private static final String CALLS = Type.getInternalName(HandlerCalls.class);

  private String simpleName = "";

  private HandlerTracer(ClassWriter writer) {
    super(Opcodes.ASM9, writer);
  }

  /**
   * Traces the handlers of a class.
   *
   * @param classFile as the compiler wrote it
   * @return the same class file where it has no handlers
   */
  static byte[] trace(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    // What is added needs one place on the stack and no frames, so nothing is computed anew.
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new HandlerTracer(writer), 0);
    return writer.toByteArray();
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    simpleName = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
    super.visit(version, access, name, signature, superName, interfaces);
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
    return method == null ? null : new Handler(method, simpleName + "." + name);
  }

  /** Adds a call at the start of a method that has an annotation of the SDK. */
  private static final class Handler extends MethodVisitor {

    private final String name;
    private boolean isHandler;

    Handler(MethodVisitor method, String name) {
      super(Opcodes.ASM9, method);
      this.name = name;
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      isHandler |= descriptor.startsWith(ANNOTATIONS);
      return super.visitAnnotation(descriptor, visible);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      if (isHandler) {
        visitLdcInsn(name);
        visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, "called", "(Ljava/lang/String;)V", false);
      }
    }
  }
}
