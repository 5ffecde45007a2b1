export { DemoClock } from './clock/demo-clock';
export { DemoModule } from './demo.module';
export { demoPassword, demoPeople, type DemoPerson } from './organisation/demo-data';
export { demoAccounts, installDemoOrganisation } from './organisation/install-demo-organisation';
export { type DemoApp, type DemoAppOptions, startDemoApp } from './demo-app';
export { type DemoCase, type TimelineEntry } from './cases/demo-case';
export { DemoStage, type DemoTime } from './cases/demo-stage';
export { demoCases, playCase, type PlayedCase } from './cases/play-case';
