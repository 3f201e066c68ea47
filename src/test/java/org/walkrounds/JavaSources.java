package org.walkrounds;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Java sources as the compiler reads them, so that a comment or a string is never taken for code. */
final class JavaSources {

    private JavaSources() {}

    /**
     * A method of a source file.
     *
     * @param annotations simple names of its annotations
     * @param calls what it calls, as written: {@code Thread.sleep}, {@code assertThat}, and {@code .isEqualTo} on
     *     what another call gave
     */
    record Method(String file, String name, Set<String> annotations, Set<String> calls) {

        boolean isTest() {
            return annotations.stream()
                    .anyMatch(Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "ArchTest")::contains);
        }
    }

    static List<Method> methods(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(folder)) {
            List<Path> sources =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            List<Method> methods = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(
                        new Methods(methods),
                        Path.of(unit.getSourceFile().toUri()).getFileName().toString());
            }
            return methods;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Methods extends TreeScanner<@Nullable Void, String> {

        private final List<Method> methods;

        private Methods(List<Method> methods) {
            this.methods = methods;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, String file) {
            Set<String> annotations = new HashSet<>();
            method.getModifiers().getAnnotations().forEach(used -> annotations.add(simple(used.getAnnotationType())));
            Set<String> calls = new HashSet<>();
            method.accept(new Calls(), calls);
            methods.add(new Method(file, method.getName().toString(), annotations, calls));
            return super.visitMethod(method, file);
        }
    }

    private static final class Calls extends TreeScanner<@Nullable Void, Set<String>> {

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Set<String> calls) {
            ExpressionTree called = call.getMethodSelect();
            if (called instanceof MemberSelectTree member) {
                String owner = member.getExpression() instanceof IdentifierTree name
                        ? name.getName().toString()
                        : "";
                calls.add(owner + "." + member.getIdentifier());
            } else {
                calls.add(called.toString());
            }
            return super.visitMethodInvocation(call, calls);
        }
    }

    private static String simple(Tree name) {
        return name instanceof MemberSelectTree member ? member.getIdentifier().toString() : name.toString();
    }
}
