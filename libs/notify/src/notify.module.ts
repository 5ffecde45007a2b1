import { Module } from '@nestjs/common';
import { AuditModule } from '@bihuan/audit';
import { JobsModule } from '@bihuan/jobs';
import { KernelModule } from '@bihuan/kernel';
import { ProcessModule } from '@bihuan/process';
import { DueTasks } from './due-tasks';
import { Happenings } from './news/happenings';
import { Recipients } from './news/recipients';
import { SubjectNames } from './news/subject-names';
import { Notifications } from './notification.queries';
import { NotificationSweeper } from './notification-sweeper';
import { NotificationWriter } from './notification-writer';
import { NotificationsController } from './notifications.controller';
import { NotingRecorder } from './noting-recorder';
import { TaskStoryController } from './story/task-story.controller';
import { TaskStories } from './story/task-story.queries';
import { WorkController } from './work/work.controller';
import { WorkQueries } from './work/work.queries';

/** Who is told what, and what everybody has to do. The seam provides {@link NotingRecorder} as `CommandRecorder`. */
@Module({
  imports: [KernelModule, JobsModule, AuditModule, ProcessModule],
  controllers: [NotificationsController, WorkController, TaskStoryController],
  providers: [
    NotingRecorder,
    Happenings,
    SubjectNames,
    Recipients,
    NotificationWriter,
    NotificationSweeper,
    DueTasks,
    Notifications,
    WorkQueries,
    TaskStories,
  ],
  exports: [NotingRecorder, NotificationSweeper],
})
export class NotifyModule {}
