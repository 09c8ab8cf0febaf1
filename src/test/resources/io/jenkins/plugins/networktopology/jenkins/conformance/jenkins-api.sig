C public annotation hudson/Extension extends java/lang/Object implements java/lang/annotation/Annotation
C public hudson/ExtensionList extends java/util/AbstractList implements jenkins/util/io/OnMaster
  M static public lookupSingleton(Ljava/lang/Class;)Ljava/lang/Object;
C public interface hudson/ExtensionPoint extends java/lang/Object
C public abstract hudson/model/AbstractDescribableImpl extends java/lang/Object implements hudson/model/Describable
  M public <init>()V
  M public getDescriptor()Lhudson/model/Descriptor;
C public interface hudson/model/Describable extends java/lang/Object
  M public abstract getDescriptor()Lhudson/model/Descriptor;
C public abstract hudson/model/Descriptor extends java/lang/Object implements jenkins/model/Loadable,hudson/model/Saveable,jenkins/util/io/OnMaster
  M protected <init>()V
  M public getDisplayName()Ljava/lang/String;
  M public load()V
  M public save()V
C public interface hudson/model/Saveable extends java/lang/Object
  M public abstract save()V
C public abstract jenkins/model/GlobalConfiguration extends hudson/model/Descriptor implements hudson/ExtensionPoint,hudson/model/Describable
  M protected <init>()V
  M public final getDescriptor()Lhudson/model/Descriptor;
C public interface jenkins/model/Loadable extends java/lang/Object
  M public abstract load()V
C public annotation org/jenkinsci/Symbol extends java/lang/Object implements java/lang/annotation/Annotation
C public annotation org/kohsuke/stapler/DataBoundConstructor extends java/lang/Object implements java/lang/annotation/Annotation
C public annotation org/kohsuke/stapler/DataBoundSetter extends java/lang/Object implements java/lang/annotation/Annotation
