C public interface com/cloudbees/plugins/credentials/Credentials extends java/lang/Object implements hudson/model/Describable,java/io/Serializable,hudson/ExtensionPoint
  M public bridge getDescriptor()Lhudson/model/Descriptor;
C public interface com/cloudbees/plugins/credentials/CredentialsMatcher extends java/lang/Object implements java/io/Serializable
C public com/cloudbees/plugins/credentials/CredentialsMatchers extends java/lang/Object
  M static public always()Lcom/cloudbees/plugins/credentials/CredentialsMatcher;
C public abstract com/cloudbees/plugins/credentials/CredentialsProvider extends hudson/model/Descriptor implements hudson/ExtensionPoint,hudson/model/Describable,org/jenkins/ui/icon/IconSpec
  M public <init>()V
  F static public final USE_ITEM Lhudson/security/Permission;
  M static public findCredentialById(Ljava/lang/String;Ljava/lang/Class;Lhudson/model/Run;Ljava/util/List;)Lcom/cloudbees/plugins/credentials/common/IdCredentials;
  M public getDescriptor()Lhudson/model/Descriptor;
  M public getDisplayName()Ljava/lang/String;
  M public final isApplicable(Ljava/lang/Class;)Z
  M static public lookupCredentialsInItem(Ljava/lang/Class;Lhudson/model/Item;Lorg/springframework/security/core/Authentication;Ljava/util/List;)Ljava/util/List;
  M static public lookupCredentialsInItemGroup(Ljava/lang/Class;Lhudson/model/ItemGroup;Lorg/springframework/security/core/Authentication;Ljava/util/List;)Ljava/util/List;
C public abstract com/cloudbees/plugins/credentials/common/AbstractIdCredentialsListBoxModel extends hudson/util/ListBoxModel
  M public <init>()V
  M public includeCurrentValue(Ljava/lang/String;)Lcom/cloudbees/plugins/credentials/common/AbstractIdCredentialsListBoxModel;
  M public includeEmptyValue()Lcom/cloudbees/plugins/credentials/common/AbstractIdCredentialsListBoxModel;
  M public includeMatchingAs(Lorg/springframework/security/core/Authentication;Lhudson/model/Item;Ljava/lang/Class;Ljava/util/List;Lcom/cloudbees/plugins/credentials/CredentialsMatcher;)Lcom/cloudbees/plugins/credentials/common/AbstractIdCredentialsListBoxModel;
  M public includeMatchingAs(Lorg/springframework/security/core/Authentication;Lhudson/model/ItemGroup;Ljava/lang/Class;Ljava/util/List;Lcom/cloudbees/plugins/credentials/CredentialsMatcher;)Lcom/cloudbees/plugins/credentials/common/AbstractIdCredentialsListBoxModel;
C public interface com/cloudbees/plugins/credentials/common/IdCredentials extends java/lang/Object implements com/cloudbees/plugins/credentials/Credentials
  M public abstract getId()Ljava/lang/String;
C public interface com/cloudbees/plugins/credentials/common/PasswordCredentials extends java/lang/Object implements com/cloudbees/plugins/credentials/Credentials
  M public abstract getPassword()Lhudson/util/Secret;
C public interface com/cloudbees/plugins/credentials/common/StandardCredentials extends java/lang/Object implements com/cloudbees/plugins/credentials/common/IdCredentials
C public com/cloudbees/plugins/credentials/common/StandardListBoxModel extends com/cloudbees/plugins/credentials/common/AbstractIdCredentialsListBoxModel
  M public <init>()V
C public interface com/cloudbees/plugins/credentials/common/StandardUsernameCredentials extends java/lang/Object implements com/cloudbees/plugins/credentials/common/StandardCredentials,com/cloudbees/plugins/credentials/common/UsernameCredentials
C public interface com/cloudbees/plugins/credentials/common/StandardUsernamePasswordCredentials extends java/lang/Object implements com/cloudbees/plugins/credentials/common/StandardUsernameCredentials,com/cloudbees/plugins/credentials/common/UsernamePasswordCredentials
C public interface com/cloudbees/plugins/credentials/common/UsernameCredentials extends java/lang/Object implements com/cloudbees/plugins/credentials/Credentials
  M public abstract getUsername()Ljava/lang/String;
C public interface com/cloudbees/plugins/credentials/common/UsernamePasswordCredentials extends java/lang/Object implements com/cloudbees/plugins/credentials/common/UsernameCredentials,com/cloudbees/plugins/credentials/common/PasswordCredentials
C public hudson/AbortException extends java/io/IOException
  M public <init>()V
  M public <init>(Ljava/lang/String;)V
C public hudson/EnvVars extends java/util/TreeMap
  M public <init>()V
  M public expand(Ljava/lang/String;)Ljava/lang/String;
  M public get(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
C public annotation hudson/Extension extends java/lang/Object implements java/lang/annotation/Annotation
C public hudson/ExtensionList extends java/util/AbstractList implements jenkins/util/io/OnMaster
  M public get(Ljava/lang/Class;)Ljava/lang/Object;
  M static public lookupSingleton(Ljava/lang/Class;)Ljava/lang/Object;
C public interface hudson/ExtensionPoint extends java/lang/Object
C public final hudson/FilePath extends java/lang/Object implements org/jenkinsci/remoting/SerializableOnlyOverRemoting
  M public <init>(Ljava/io/File;)V
  M public act(Lhudson/FilePath$FileCallable;)Ljava/lang/Object;
  M public child(Ljava/lang/String;)Lhudson/FilePath;
  M public exists()Z
  M public getRemote()Ljava/lang/String;
  M public readToString()Ljava/lang/String;
C static public interface hudson/FilePath$FileCallable extends java/lang/Object implements java/io/Serializable,org/jenkinsci/remoting/RoleSensitive
  M public abstract invoke(Ljava/io/File;Lhudson/remoting/VirtualChannel;)Ljava/lang/Object;
C public abstract hudson/Launcher extends java/lang/Object
C static public hudson/Launcher$LocalLauncher extends hudson/Launcher
  M public <init>(Lhudson/model/TaskListener;)V
C public hudson/Util extends java/lang/Object
  M public <init>()V
  M static public fixEmptyAndTrim(Ljava/lang/String;)Ljava/lang/String;
C public annotation hudson/init/Terminator extends java/lang/Object implements java/lang/annotation/Annotation
C public abstract hudson/model/AbstractCIBase extends hudson/model/Node implements hudson/model/ItemGroup,org/kohsuke/stapler/StaplerProxy,org/kohsuke/stapler/StaplerFallback,hudson/model/ViewGroup,hudson/security/AccessControlled,hudson/model/DescriptorByNameOwner
  M public <init>()V
  M public getUrl()Ljava/lang/String;
C public abstract hudson/model/AbstractDescribableImpl extends java/lang/Object implements hudson/model/Describable
  M public <init>()V
  M public getDescriptor()Lhudson/model/Descriptor;
C public abstract hudson/model/AbstractItem extends hudson/model/Actionable implements jenkins/model/Loadable,hudson/model/Item,org/kohsuke/stapler/HttpDeletable,hudson/security/AccessControlled,hudson/model/DescriptorByNameOwner,org/kohsuke/stapler/StaplerProxy
  M public getDisplayName()Ljava/lang/String;
  M public final getFullDisplayName()Ljava/lang/String;
  M public getRootDir()Ljava/io/File;
  M public getTarget()Ljava/lang/Object;
  M public final getUrl()Ljava/lang/String;
  M public load()V
  M public save()V
C public abstract hudson/model/AbstractModelObject extends java/lang/Object implements hudson/search/SearchableModelObject
  M public <init>()V
C public abstract hudson/model/AbstractProject extends hudson/model/Job implements hudson/model/BuildableItem,jenkins/model/lazy/LazyBuildMixIn$LazyLoadingJob,jenkins/model/ParameterizedJobMixIn$ParameterizedJob
  M public bridge getLastBuild()Lhudson/model/Run;
  M public save()V
C public interface hudson/model/Action extends java/lang/Object implements hudson/model/ModelObject
  M public abstract getDisplayName()Ljava/lang/String;
  M public abstract getIconFileName()Ljava/lang/String;
  M public abstract getUrlName()Ljava/lang/String;
C public abstract hudson/model/Actionable extends hudson/model/AbstractModelObject implements jenkins/model/ModelObjectWithContextMenu
  M public <init>()V
  M public addAction(Lhudson/model/Action;)V
  M public addOrReplaceAction(Lhudson/model/Action;)Z
  M public getAction(Ljava/lang/Class;)Lhudson/model/Action;
C public hudson/model/Api extends hudson/model/AbstractModelObject
  M public <init>(Ljava/lang/Object;)V
  M public getDisplayName()Ljava/lang/String;
C public abstract hudson/model/AsyncPeriodicWork extends hudson/model/PeriodicWork
  M protected <init>(Ljava/lang/String;)V
  M public final doRun()V
  M protected abstract execute(Lhudson/model/TaskListener;)V
  M protected getNormalLoggingLevel()Ljava/util/logging/Level;
C public interface hudson/model/BuildListener extends java/lang/Object implements hudson/model/TaskListener
C public interface hudson/model/BuildableItem extends java/lang/Object implements hudson/model/Item,hudson/model/Queue$Task
C public interface hudson/model/Describable extends java/lang/Object
  M public abstract getDescriptor()Lhudson/model/Descriptor;
C public abstract hudson/model/Descriptor extends java/lang/Object implements jenkins/model/Loadable,hudson/model/Saveable,jenkins/util/io/OnMaster
  M protected <init>()V
  M protected <init>(Ljava/lang/Class;)V
  M public configure(Lorg/kohsuke/stapler/StaplerRequest2;Lnet/sf/json/JSONObject;)Z
  M public getDisplayName()Ljava/lang/String;
  M public getId()Ljava/lang/String;
  M public load()V
  M public save()V
C static public final hudson/model/Descriptor$FormException extends java/lang/Exception implements org/kohsuke/stapler/HttpResponse
  M public <init>(Ljava/lang/String;Ljava/lang/String;)V
  M public generateResponse(Lorg/kohsuke/stapler/StaplerRequest2;Lorg/kohsuke/stapler/StaplerResponse2;Ljava/lang/Object;)V
C public interface hudson/model/DescriptorByNameOwner extends java/lang/Object implements hudson/model/ModelObject
C public hudson/model/HealthReport extends java/lang/Object implements java/io/Serializable,java/lang/Comparable
  M public <init>()V
  M public <init>(ILjava/lang/String;)V
C public interface hudson/model/HealthReportingAction extends java/lang/Object implements hudson/model/Action
  M public abstract getBuildHealth()Lhudson/model/HealthReport;
C public interface hudson/model/Item extends java/lang/Object implements hudson/model/PersistenceRoot,hudson/search/SearchableModelObject,hudson/security/AccessControlled,jenkins/util/io/OnMaster
  F static public final CANCEL Lhudson/security/Permission;
  F static public final CONFIGURE Lhudson/security/Permission;
  F static public final EXTENDED_READ Lhudson/security/Permission;
  F static public final READ Lhudson/security/Permission;
  M public abstract getDisplayName()Ljava/lang/String;
  M public abstract getFullDisplayName()Ljava/lang/String;
  M public abstract getUrl()Ljava/lang/String;
  M public abstract save()V
C public interface hudson/model/ItemGroup extends java/lang/Object implements hudson/model/PersistenceRoot,hudson/model/ModelObject
  M public abstract getFullDisplayName()Ljava/lang/String;
  M public abstract getUrl()Ljava/lang/String;
C public abstract hudson/model/Job extends hudson/model/AbstractItem implements hudson/ExtensionPoint,org/kohsuke/stapler/StaplerOverridable,jenkins/model/ModelObjectWithChildren,jenkins/widgets/HasWidgets
  M public getBuildHealth()Lhudson/model/HealthReport;
  M public getLastBuild()Lhudson/model/Run;
  M public getLastCompletedBuild()Lhudson/model/Run;
  M public getLastSuccessfulBuild()Lhudson/model/Run;
  M public isBuilding()Z
  M public save()V
C public interface hudson/model/ModelObject extends java/lang/Object
  M public abstract getDisplayName()Ljava/lang/String;
C public interface hudson/model/ModifiableItemGroup extends java/lang/Object implements hudson/model/ItemGroup
C public interface hudson/model/ModifiableViewGroup extends java/lang/Object implements hudson/model/ViewGroup
C public abstract hudson/model/Node extends hudson/model/AbstractModelObject implements hudson/model/ReconfigurableDescribable,hudson/ExtensionPoint,hudson/security/AccessControlled,jenkins/util/io/OnMaster,hudson/model/PersistenceRoot
  M public <init>()V
  M public bridge getDescriptor()Lhudson/model/Descriptor;
  M public getDisplayName()Ljava/lang/String;
  M public getRootDir()Ljava/io/File;
  M public save()V
C public abstract hudson/model/PeriodicWork extends hudson/triggers/SafeTimerTask implements hudson/ExtensionPoint
  M public <init>()V
  M public getInitialDelay()J
  M public abstract getRecurrencePeriod()J
C public interface hudson/model/PersistenceRoot extends java/lang/Object implements hudson/model/Saveable
  M public abstract getRootDir()Ljava/io/File;
C public hudson/model/Queue extends hudson/model/ResourceController implements hudson/model/Saveable
  M public load()V
  M public save()V
C static public interface hudson/model/Queue$Task extends java/lang/Object implements hudson/model/ModelObject,hudson/model/queue/SubTask
  M public abstract getFullDisplayName()Ljava/lang/String;
  M public abstract getUrl()Ljava/lang/String;
C public interface hudson/model/ReconfigurableDescribable extends java/lang/Object implements hudson/model/Describable
C public interface hudson/model/ResourceActivity extends java/lang/Object
  M public abstract getDisplayName()Ljava/lang/String;
C public hudson/model/ResourceController extends java/lang/Object
  M public <init>()V
C public final hudson/model/Result extends java/lang/Object implements java/io/Serializable,org/kohsuke/stapler/export/CustomExportedBean
  F static public final FAILURE Lhudson/model/Result;
  F static public final SUCCESS Lhudson/model/Result;
  F static public final UNSTABLE Lhudson/model/Result;
  M public isWorseThan(Lhudson/model/Result;)Z
C public interface hudson/model/RootAction extends java/lang/Object implements hudson/model/Action,hudson/ExtensionPoint
C public abstract hudson/model/Run extends hudson/model/Actionable implements hudson/ExtensionPoint,java/lang/Comparable,hudson/security/AccessControlled,hudson/model/PersistenceRoot,hudson/model/DescriptorByNameOwner,jenkins/util/io/OnMaster,org/kohsuke/stapler/StaplerProxy,jenkins/model/HistoricalBuild,jenkins/console/WithConsoleUrl
  M public addAction(Lhudson/model/Action;)V
  M static public fromExternalizableId(Ljava/lang/String;)Lhudson/model/Run;
  M public getDisplayName()Ljava/lang/String;
  M public getExternalizableId()Ljava/lang/String;
  M public getFullDisplayName()Ljava/lang/String;
  M public getId()Ljava/lang/String;
  M public getNumber()I
  M public getParent()Lhudson/model/Job;
  M public getPreviousBuild()Lhudson/model/Run;
  M public getResult()Lhudson/model/Result;
  M public getRootDir()Ljava/io/File;
  M public getTarget()Ljava/lang/Object;
  M public getUrl()Ljava/lang/String;
  M public isBuilding()Z
  M public final pickArtifactManager()Ljenkins/model/ArtifactManager;
  M public save()V
  M public setResult(Lhudson/model/Result;)V
C public interface hudson/model/Saveable extends java/lang/Object
  M public abstract save()V
C public interface hudson/model/TaskListener extends java/lang/Object implements org/jenkinsci/remoting/SerializableOnlyOverRemoting
  M public abstract getLogger()Ljava/io/PrintStream;
C public interface hudson/model/ViewGroup extends java/lang/Object implements hudson/model/Saveable,hudson/model/ModelObject,hudson/security/AccessControlled
  M public abstract getUrl()Ljava/lang/String;
C public abstract hudson/model/listeners/RunListener extends java/lang/Object implements hudson/ExtensionPoint
  M protected <init>()V
  M protected <init>(Ljava/lang/Class;)V
  M public onCompleted(Lhudson/model/Run;Lhudson/model/TaskListener;)V
  M public onDeleted(Lhudson/model/Run;)V
C public interface hudson/model/queue/SubTask extends java/lang/Object implements hudson/model/ResourceActivity
C public hudson/model/queue/Tasks extends java/lang/Object
  M public <init>()V
  M static public getAuthenticationOf2(Lhudson/model/Queue$Task;)Lorg/springframework/security/core/Authentication;
C public interface hudson/remoting/VirtualChannel extends java/lang/Object
  M public abstract close()V
C public interface hudson/search/SearchItem extends java/lang/Object
C public interface hudson/search/SearchableModelObject extends java/lang/Object implements hudson/model/ModelObject,hudson/search/SearchItem
C public abstract hudson/security/ACL extends java/lang/Object
  M public <init>()V
  F static public final SYSTEM2 Lorg/springframework/security/core/Authentication;
  M static public as2(Lorg/springframework/security/core/Authentication;)Lhudson/security/ACLContext;
  M public final checkPermission(Lhudson/security/Permission;)V
  M public final hasPermission(Lhudson/security/Permission;)Z
  M public hasPermission2(Lorg/springframework/security/core/Authentication;Lhudson/security/Permission;)Z
C public hudson/security/ACLContext extends java/lang/Object implements java/lang/AutoCloseable
  M public close()V
C public interface hudson/security/AccessControlled extends java/lang/Object
  M public checkPermission(Lhudson/security/Permission;)V
  M public hasPermission(Lhudson/security/Permission;)Z
  M public hasPermission2(Lorg/springframework/security/core/Authentication;Lhudson/security/Permission;)Z
C public final hudson/security/Permission extends java/lang/Object
  F static public final CONFIGURE Lhudson/security/Permission;
  F static public final READ Lhudson/security/Permission;
  M public getId()Ljava/lang/String;
C public interface hudson/tasks/BuildStep extends java/lang/Object
  M public abstract getProjectAction(Lhudson/model/AbstractProject;)Lhudson/model/Action;
  M public abstract getProjectActions(Lhudson/model/AbstractProject;)Ljava/util/Collection;
  M public abstract perform(Lhudson/model/AbstractBuild;Lhudson/Launcher;Lhudson/model/BuildListener;)Z
  M public abstract prebuild(Lhudson/model/AbstractBuild;Lhudson/model/BuildListener;)Z
C public abstract hudson/tasks/BuildStepCompatibilityLayer extends java/lang/Object implements hudson/tasks/BuildStep
  M public <init>()V
  M public getProjectAction(Lhudson/model/AbstractProject;)Lhudson/model/Action;
  M public getProjectActions(Lhudson/model/AbstractProject;)Ljava/util/Collection;
  M public perform(Lhudson/model/AbstractBuild;Lhudson/Launcher;Lhudson/model/BuildListener;)Z
  M public prebuild(Lhudson/model/AbstractBuild;Lhudson/model/BuildListener;)Z
C public abstract hudson/tasks/BuildStepDescriptor extends hudson/model/Descriptor
  M protected <init>()V
  M protected <init>(Ljava/lang/Class;)V
  M public abstract isApplicable(Ljava/lang/Class;)Z
C public abstract hudson/tasks/BuildWrapper extends hudson/model/AbstractDescribableImpl implements hudson/ExtensionPoint
  M public <init>()V
  M public getProjectAction(Lhudson/model/AbstractProject;)Lhudson/model/Action;
  M public getProjectActions(Lhudson/model/AbstractProject;)Ljava/util/Collection;
C public abstract hudson/tasks/BuildWrapperDescriptor extends hudson/model/Descriptor
  M protected <init>()V
  M protected <init>(Ljava/lang/Class;)V
  M public abstract isApplicable(Lhudson/model/AbstractProject;)Z
C public abstract hudson/tasks/Builder extends hudson/tasks/BuildStepCompatibilityLayer implements hudson/model/Describable,hudson/ExtensionPoint
  M public <init>()V
  M public getDescriptor()Lhudson/model/Descriptor;
C public abstract hudson/tasks/Publisher extends hudson/tasks/BuildStepCompatibilityLayer implements hudson/model/Describable
  M protected <init>()V
  M public getDescriptor()Lhudson/model/Descriptor;
C public abstract hudson/tasks/Recorder extends hudson/tasks/Publisher implements hudson/ExtensionPoint
  M protected <init>()V
  M public bridge getDescriptor()Lhudson/model/Descriptor;
  M public getDescriptor()Lhudson/tasks/BuildStepDescriptor;
C public hudson/tasks/junit/JUnitResultArchiver extends hudson/tasks/Recorder implements jenkins/tasks/SimpleBuildStep,hudson/tasks/junit/JUnitTask
  M public <init>(Ljava/lang/String;)V
  M static public parseAndSummarize(Lhudson/tasks/junit/JUnitTask;Lhudson/tasks/test/PipelineTestDetails;Lhudson/model/Run;Lhudson/FilePath;Lhudson/Launcher;Lhudson/model/TaskListener;)Lhudson/tasks/junit/TestResultSummary;
  M public final setAllowEmptyResults(Z)V
  M public setSkipPublishingChecks(Z)V
C public interface hudson/tasks/junit/JUnitTask extends java/lang/Object
C public hudson/tasks/junit/TestResultSummary extends java/lang/Object implements java/io/Serializable
  M public <init>()V
C public hudson/tasks/test/PipelineTestDetails extends java/lang/Object implements java/io/Serializable
  M public <init>()V
  M public getEnclosingBlocks()Ljava/util/List;
  M public setEnclosingBlockNames(Ljava/util/List;)V
  M public setEnclosingBlocks(Ljava/util/List;)V
  M public setNodeId(Ljava/lang/String;)V
C public abstract hudson/triggers/SafeTimerTask extends java/util/TimerTask
  M public <init>()V
  M protected abstract doRun()V
C public abstract hudson/util/FormValidation extends java/io/IOException implements org/kohsuke/stapler/HttpResponse
  M static public error(Ljava/lang/String;)Lhudson/util/FormValidation;
  M public generateResponse(Lorg/kohsuke/stapler/StaplerRequest2;Lorg/kohsuke/stapler/StaplerResponse2;Ljava/lang/Object;)V
  M static public ok()Lhudson/util/FormValidation;
  M static public ok(Ljava/lang/String;)Lhudson/util/FormValidation;
  M static public warning(Ljava/lang/String;)Lhudson/util/FormValidation;
C public hudson/util/ListBoxModel extends java/util/ArrayList implements org/kohsuke/stapler/HttpResponse
  M public <init>()V
  M public add(Ljava/lang/String;Ljava/lang/String;)V
  M public generateResponse(Lorg/kohsuke/stapler/StaplerRequest2;Lorg/kohsuke/stapler/StaplerResponse2;Ljava/lang/Object;)V
C public final hudson/util/Secret extends java/lang/Object implements java/io/Serializable
  M static public fromString(Ljava/lang/String;)Lhudson/util/Secret;
  M public getEncryptedValue()Ljava/lang/String;
  M public getPlainText()Ljava/lang/String;
C public abstract hudson/views/ListViewColumn extends java/lang/Object implements hudson/ExtensionPoint,hudson/model/Describable
  M public <init>()V
  M public getDescriptor()Lhudson/model/Descriptor;
  M public shownByDefault()Z
C public abstract hudson/views/ListViewColumnDescriptor extends hudson/model/Descriptor
  M public <init>()V
  M public shownByDefault()Z
C public final enum io/jenkins/plugins/checks/api/ChecksConclusion extends java/lang/Enum
  F static public final FAILURE Lio/jenkins/plugins/checks/api/ChecksConclusion;
  F static public final SUCCESS Lio/jenkins/plugins/checks/api/ChecksConclusion;
C public io/jenkins/plugins/checks/api/ChecksDetails extends java/lang/Object
C static public io/jenkins/plugins/checks/api/ChecksDetails$ChecksDetailsBuilder extends java/lang/Object
  M public <init>()V
  M public build()Lio/jenkins/plugins/checks/api/ChecksDetails;
  M public withConclusion(Lio/jenkins/plugins/checks/api/ChecksConclusion;)Lio/jenkins/plugins/checks/api/ChecksDetails$ChecksDetailsBuilder;
  M public withName(Ljava/lang/String;)Lio/jenkins/plugins/checks/api/ChecksDetails$ChecksDetailsBuilder;
  M public withOutput(Lio/jenkins/plugins/checks/api/ChecksOutput;)Lio/jenkins/plugins/checks/api/ChecksDetails$ChecksDetailsBuilder;
  M public withStatus(Lio/jenkins/plugins/checks/api/ChecksStatus;)Lio/jenkins/plugins/checks/api/ChecksDetails$ChecksDetailsBuilder;
C public io/jenkins/plugins/checks/api/ChecksOutput extends java/lang/Object
C static public io/jenkins/plugins/checks/api/ChecksOutput$ChecksOutputBuilder extends java/lang/Object
  M public <init>()V
  M public build()Lio/jenkins/plugins/checks/api/ChecksOutput;
  M public withSummary(Ljava/lang/String;)Lio/jenkins/plugins/checks/api/ChecksOutput$ChecksOutputBuilder;
  M public withText(Ljava/lang/String;)Lio/jenkins/plugins/checks/api/ChecksOutput$ChecksOutputBuilder;
  M public withTitle(Ljava/lang/String;)Lio/jenkins/plugins/checks/api/ChecksOutput$ChecksOutputBuilder;
C public abstract io/jenkins/plugins/checks/api/ChecksPublisher extends java/lang/Object
  M public <init>()V
  M public abstract publish(Lio/jenkins/plugins/checks/api/ChecksDetails;)V
C public abstract io/jenkins/plugins/checks/api/ChecksPublisherFactory extends java/lang/Object implements hudson/ExtensionPoint
  M public <init>()V
  M static public fromRun(Lhudson/model/Run;Lhudson/model/TaskListener;)Lio/jenkins/plugins/checks/api/ChecksPublisher;
C public final enum io/jenkins/plugins/checks/api/ChecksStatus extends java/lang/Enum
  F static public final COMPLETED Lio/jenkins/plugins/checks/api/ChecksStatus;
C public abstract jenkins/MasterToSlaveFileCallable extends java/lang/Object implements hudson/FilePath$FileCallable
  M public <init>()V
  M public checkRoles(Lorg/jenkinsci/remoting/RoleChecker;)V
C public interface jenkins/console/WithConsoleUrl extends java/lang/Object
C public abstract jenkins/model/ArtifactManager extends java/lang/Object
  M public <init>()V
  M public abstract archive(Lhudson/FilePath;Lhudson/Launcher;Lhudson/model/BuildListener;Ljava/util/Map;)V
  M public abstract onLoad(Lhudson/model/Run;)V
C public interface jenkins/model/DirectlyModifiableTopLevelItemGroup extends java/lang/Object implements jenkins/model/ModifiableTopLevelItemGroup
C public abstract jenkins/model/GlobalConfiguration extends hudson/model/Descriptor implements hudson/ExtensionPoint,hudson/model/Describable
  M protected <init>()V
  M public configure(Lorg/kohsuke/stapler/StaplerRequest2;Lnet/sf/json/JSONObject;)Z
  M public final getDescriptor()Lhudson/model/Descriptor;
C public interface jenkins/model/HistoricalBuild extends java/lang/Object implements hudson/model/ModelObject
  M public abstract getFullDisplayName()Ljava/lang/String;
  M public abstract getNumber()I
  M public abstract getResult()Lhudson/model/Result;
  M public abstract getUrl()Ljava/lang/String;
  M public abstract isBuilding()Z
C public jenkins/model/Jenkins extends hudson/model/AbstractCIBase implements jenkins/model/DirectlyModifiableTopLevelItemGroup,org/kohsuke/stapler/StaplerProxy,org/kohsuke/stapler/StaplerFallback,hudson/model/ModifiableViewGroup,hudson/security/AccessControlled,hudson/model/DescriptorByNameOwner,jenkins/model/ModelObjectWithContextMenu,jenkins/model/ModelObjectWithChildren,jenkins/util/io/OnMaster,jenkins/model/Loadable
  F static public final ADMINISTER Lhudson/security/Permission;
  F static public final READ Lhudson/security/Permission;
  M static public get()Ljenkins/model/Jenkins;
  M public bridge getDescriptor()Lhudson/model/Descriptor;
  M public getDisplayName()Ljava/lang/String;
  M public getFullDisplayName()Ljava/lang/String;
  M public getItemByFullName(Ljava/lang/String;)Lhudson/model/Item;
  M public getLegacyInstanceId()Ljava/lang/String;
  M public getRootDir()Ljava/io/File;
  M public getTarget()Ljava/lang/Object;
  M public load()V
  M public save()V
C public interface jenkins/model/Loadable extends java/lang/Object
  M public abstract load()V
C public interface jenkins/model/ModelObjectWithChildren extends java/lang/Object implements hudson/model/ModelObject
C public interface jenkins/model/ModelObjectWithContextMenu extends java/lang/Object implements hudson/model/ModelObject
C public interface jenkins/model/ModifiableTopLevelItemGroup extends java/lang/Object implements hudson/model/ModifiableItemGroup
C static public interface jenkins/model/ParameterizedJobMixIn$ParameterizedJob extends java/lang/Object implements hudson/model/BuildableItem,jenkins/triggers/TriggeredItem
C public interface jenkins/model/RunAction2 extends java/lang/Object implements hudson/model/Action
  M public abstract onAttached(Lhudson/model/Run;)V
  M public abstract onLoad(Lhudson/model/Run;)V
C public abstract jenkins/model/TransientActionFactory extends java/lang/Object implements hudson/ExtensionPoint
  M public <init>()V
  M public actionType()Ljava/lang/Class;
  M public abstract createFor(Ljava/lang/Object;)Ljava/util/Collection;
  M public abstract type()Ljava/lang/Class;
C static public interface jenkins/model/lazy/LazyBuildMixIn$LazyLoadingJob extends java/lang/Object
C public interface jenkins/tasks/SimpleBuildStep extends java/lang/Object implements hudson/tasks/BuildStep
  M public perform(Lhudson/model/Run;Lhudson/EnvVars;Lhudson/model/TaskListener;)V
  M public perform(Lhudson/model/Run;Lhudson/FilePath;Lhudson/EnvVars;Lhudson/Launcher;Lhudson/model/TaskListener;)V
  M public requiresWorkspace()Z
C public abstract jenkins/tasks/SimpleBuildWrapper extends hudson/tasks/BuildWrapper
  M public <init>()V
  M public final getProjectActions(Lhudson/model/AbstractProject;)Ljava/util/Collection;
  M public requiresWorkspace()Z
  M public setUp(Ljenkins/tasks/SimpleBuildWrapper$Context;Lhudson/model/Run;Lhudson/FilePath;Lhudson/Launcher;Lhudson/model/TaskListener;Lhudson/EnvVars;)V
C static public final jenkins/tasks/SimpleBuildWrapper$Context extends java/lang/Object
  M public <init>()V
  M public env(Ljava/lang/String;Ljava/lang/String;)V
  M public setDisposer(Ljenkins/tasks/SimpleBuildWrapper$Disposer;)V
C static public abstract jenkins/tasks/SimpleBuildWrapper$Disposer extends java/lang/Object implements java/io/Serializable
  M public <init>()V
  M public final requiresWorkspace()Z
  M public tearDown(Lhudson/model/Run;Lhudson/FilePath;Lhudson/Launcher;Lhudson/model/TaskListener;)V
C public interface jenkins/triggers/TriggeredItem extends java/lang/Object implements hudson/model/Item
C public final jenkins/util/BuildListenerAdapter extends java/lang/Object implements hudson/model/BuildListener
  M public <init>(Lhudson/model/TaskListener;)V
  M public getLogger()Ljava/io/PrintStream;
  M static public wrap(Lhudson/model/TaskListener;)Lhudson/model/BuildListener;
C public interface jenkins/widgets/HasWidgets extends java/lang/Object
C public annotation org/jenkinsci/Symbol extends java/lang/Object implements java/lang/annotation/Annotation
C public interface org/jenkinsci/plugins/plaincredentials/FileCredentials extends java/lang/Object implements com/cloudbees/plugins/credentials/common/StandardCredentials
  M public abstract getContent()Ljava/io/InputStream;
C public interface org/jenkinsci/plugins/plaincredentials/StringCredentials extends java/lang/Object implements com/cloudbees/plugins/credentials/common/StandardCredentials
  M public abstract getSecret()Lhudson/util/Secret;
C public org/jenkinsci/plugins/workflow/actions/LabelAction extends java/lang/Object implements org/jenkinsci/plugins/workflow/actions/PersistentAction
  M public <init>(Ljava/lang/String;)V
  M public getDisplayName()Ljava/lang/String;
  M public getIconFileName()Ljava/lang/String;
  M public getUrlName()Ljava/lang/String;
C public interface org/jenkinsci/plugins/workflow/actions/PersistentAction extends java/lang/Object implements hudson/model/Action
C public interface org/jenkinsci/plugins/workflow/actions/ThreadNameAction extends java/lang/Object implements org/jenkinsci/plugins/workflow/actions/PersistentAction
  M public abstract getThreadName()Ljava/lang/String;
C public org/jenkinsci/plugins/workflow/actions/WarningAction extends java/lang/Object implements org/jenkinsci/plugins/workflow/actions/PersistentAction
  M public <init>(Lhudson/model/Result;)V
  M public getDisplayName()Ljava/lang/String;
  M public getIconFileName()Ljava/lang/String;
  M public getResult()Lhudson/model/Result;
  M public getUrlName()Ljava/lang/String;
  M public withMessage(Ljava/lang/String;)Lorg/jenkinsci/plugins/workflow/actions/WarningAction;
C public abstract org/jenkinsci/plugins/workflow/graph/BlockStartNode extends org/jenkinsci/plugins/workflow/graph/FlowNode
C public abstract org/jenkinsci/plugins/workflow/graph/FlowNode extends hudson/model/Actionable implements hudson/model/Saveable
  M public getAction(Ljava/lang/Class;)Lhudson/model/Action;
  M public getDisplayName()Ljava/lang/String;
  M public getEnclosingBlocks()Ljava/util/List;
  M public getId()Ljava/lang/String;
  M public getUrl()Ljava/lang/String;
  M public save()V
C public interface org/jenkinsci/plugins/workflow/graph/StepNode extends java/lang/Object
  M public abstract getDescriptor()Lorg/jenkinsci/plugins/workflow/steps/StepDescriptor;
C public abstract org/jenkinsci/plugins/workflow/steps/BodyExecution extends java/lang/Object implements java/util/concurrent/Future,java/io/Serializable
  M public <init>()V
  M public cancel(Ljava/lang/Throwable;)Z
C public abstract org/jenkinsci/plugins/workflow/steps/BodyExecutionCallback extends java/lang/Object implements java/io/Serializable
  M public <init>()V
  M public abstract onFailure(Lorg/jenkinsci/plugins/workflow/steps/StepContext;Ljava/lang/Throwable;)V
  M public abstract onSuccess(Lorg/jenkinsci/plugins/workflow/steps/StepContext;Ljava/lang/Object;)V
C public abstract org/jenkinsci/plugins/workflow/steps/BodyInvoker extends java/lang/Object
  M public <init>()V
  M public abstract start()Lorg/jenkinsci/plugins/workflow/steps/BodyExecution;
  M public abstract withCallback(Lorg/jenkinsci/plugins/workflow/steps/BodyExecutionCallback;)Lorg/jenkinsci/plugins/workflow/steps/BodyInvoker;
  M public abstract withContext(Ljava/lang/Object;)Lorg/jenkinsci/plugins/workflow/steps/BodyInvoker;
C public abstract org/jenkinsci/plugins/workflow/steps/EnvironmentExpander extends java/lang/Object implements java/io/Serializable
  M public <init>()V
  M static public constant(Ljava/util/Map;)Lorg/jenkinsci/plugins/workflow/steps/EnvironmentExpander;
  M static public merge(Lorg/jenkinsci/plugins/workflow/steps/EnvironmentExpander;Lorg/jenkinsci/plugins/workflow/steps/EnvironmentExpander;)Lorg/jenkinsci/plugins/workflow/steps/EnvironmentExpander;
C public abstract org/jenkinsci/plugins/workflow/steps/Step extends hudson/model/AbstractDescribableImpl implements hudson/ExtensionPoint
  M public <init>()V
  M public bridge getDescriptor()Lhudson/model/Descriptor;
  M public getDescriptor()Lorg/jenkinsci/plugins/workflow/steps/StepDescriptor;
  M public abstract start(Lorg/jenkinsci/plugins/workflow/steps/StepContext;)Lorg/jenkinsci/plugins/workflow/steps/StepExecution;
C public abstract org/jenkinsci/plugins/workflow/steps/StepContext extends java/lang/Object implements com/google/common/util/concurrent/FutureCallback,java/io/Serializable
  M public <init>()V
  M public abstract get(Ljava/lang/Class;)Ljava/lang/Object;
  M public abstract newBodyInvoker()Lorg/jenkinsci/plugins/workflow/steps/BodyInvoker;
  M public abstract onSuccess(Ljava/lang/Object;)V
  M public abstract saveState()Lcom/google/common/util/concurrent/ListenableFuture;
  M public abstract setResult(Lhudson/model/Result;)V
C public abstract org/jenkinsci/plugins/workflow/steps/StepDescriptor extends hudson/model/Descriptor
  M public <init>()V
  M public abstract getFunctionName()Ljava/lang/String;
  M public getProvidedContext()Ljava/util/Set;
  M public abstract getRequiredContext()Ljava/util/Set;
  M public takesImplicitBlockArgument()Z
C public abstract org/jenkinsci/plugins/workflow/steps/StepExecution extends java/lang/Object implements java/io/Serializable
  M protected <init>()V
  M protected <init>(Lorg/jenkinsci/plugins/workflow/steps/StepContext;)V
  M public getContext()Lorg/jenkinsci/plugins/workflow/steps/StepContext;
  M public getStatus()Ljava/lang/String;
  M public onResume()V
  M public abstract start()Z
  M public stop(Ljava/lang/Throwable;)V
C public abstract org/jenkinsci/plugins/workflow/steps/SynchronousNonBlockingStepExecution extends org/jenkinsci/plugins/workflow/steps/StepExecution
  M protected <init>(Lorg/jenkinsci/plugins/workflow/steps/StepContext;)V
  M public getStatus()Ljava/lang/String;
  M public onResume()V
  M protected abstract run()Ljava/lang/Object;
  M public final start()Z
  M public stop(Ljava/lang/Throwable;)V
C public interface org/jenkinsci/remoting/RoleSensitive extends java/lang/Object
  M public abstract checkRoles(Lorg/jenkinsci/remoting/RoleChecker;)V
C public interface org/jenkinsci/remoting/SerializableOnlyOverRemoting extends java/lang/Object implements java/io/Serializable
C public annotation org/kohsuke/stapler/AncestorInPath extends java/lang/Object implements java/lang/annotation/Annotation
C public annotation org/kohsuke/stapler/DataBoundConstructor extends java/lang/Object implements java/lang/annotation/Annotation
C public annotation org/kohsuke/stapler/DataBoundSetter extends java/lang/Object implements java/lang/annotation/Annotation
C public interface org/kohsuke/stapler/HttpDeletable extends java/lang/Object
C public interface org/kohsuke/stapler/HttpResponse extends java/lang/Object
  M public generateResponse(Lorg/kohsuke/stapler/StaplerRequest2;Lorg/kohsuke/stapler/StaplerResponse2;Ljava/lang/Object;)V
C public org/kohsuke/stapler/HttpResponses extends java/lang/Object
  M public <init>()V
  M static public errorWithoutStack(ILjava/lang/String;)Lorg/kohsuke/stapler/HttpResponses$HttpResponseException;
  M static public forbidden()Lorg/kohsuke/stapler/HttpResponses$HttpResponseException;
  M static public notFound()Lorg/kohsuke/stapler/HttpResponses$HttpResponseException;
  M static public redirectToDot()Lorg/kohsuke/stapler/HttpResponse;
C static public abstract org/kohsuke/stapler/HttpResponses$HttpResponseException extends java/lang/RuntimeException implements org/kohsuke/stapler/HttpResponse
  M public <init>()V
  M public <init>(Ljava/lang/String;)V
C public annotation org/kohsuke/stapler/QueryParameter extends java/lang/Object implements java/lang/annotation/Annotation
C public interface org/kohsuke/stapler/StaplerFallback extends java/lang/Object
C public interface org/kohsuke/stapler/StaplerOverridable extends java/lang/Object
C public interface org/kohsuke/stapler/StaplerProxy extends java/lang/Object
  M public abstract getTarget()Ljava/lang/Object;
C public interface org/kohsuke/stapler/StaplerRequest2 extends java/lang/Object implements jakarta/servlet/http/HttpServletRequest
  M public abstract bindJSON(Ljava/lang/Object;Lnet/sf/json/JSONObject;)V
  M public abstract getRestOfPath()Ljava/lang/String;
C public interface org/kohsuke/stapler/StaplerResponse2 extends java/lang/Object implements jakarta/servlet/http/HttpServletResponse
C public interface org/kohsuke/stapler/export/CustomExportedBean extends java/lang/Object
C public annotation org/kohsuke/stapler/export/Exported extends java/lang/Object implements java/lang/annotation/Annotation
C public annotation org/kohsuke/stapler/export/ExportedBean extends java/lang/Object implements java/lang/annotation/Annotation
C public annotation org/kohsuke/stapler/interceptor/RequirePOST extends java/lang/Object implements java/lang/annotation/Annotation
C public annotation org/kohsuke/stapler/verb/POST extends java/lang/Object implements java/lang/annotation/Annotation
